package it.varco.sandbox.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.people.PinCodeCredential;
import it.varco.sandbox.people.PinCredential;

/**
 * One of the invented people of the demo.
 *
 * @param person what the registry and Keycloak are given
 * @param pin as typed
 * @param description for the table printed at start
 */
record DemoIdentity(NewPerson person, String pin, String description) {

    private static final int PIN_MONTHS = 5;

    /** Everybody, with PINs that are good for five months from the day. */
    static List<DemoIdentity> on(LocalDate day) {
        LocalDate expiry = day.plusMonths(PIN_MONTHS);
        return List.of(
                new DemoIdentity(
                        NewPerson.of("RSSNNA75C52Z112J", "Anna", "Rossi")
                                .with(new PinCredential("3F7A19C4", "dispositivo", expiry))
                                .attested("resident-abroad")
                                .attested("no-italian-document")
                                .enabled("estratto-conto")
                                .enabled("cedolino-pensione"),
                        "3F7A19C4",
                        "lives in Germany, no Italian document"),
                new DemoIdentity(
                        NewPerson.of("BNCBRN68S04F205D", "Bruno", "Bianchi")
                                .with(new PinCredential("B20C68D4", "ordinario", expiry))
                                .profile("intermediario", "studio-bianchi", "Studio Bianchi")
                                .enabled("uniemens", "intermediario")
                                .enabled("cassetto-previdenziale", "intermediario"),
                        "B20C68D4",
                        "consulente del lavoro, Studio Bianchi"),
                new DemoIdentity(
                        NewPerson.of("VRDCRL82L61H501C", "Carla", "Verdi")
                                .with(new PinCredential("C0DE1982", "ordinario", expiry)),
                        "C0DE1982",
                        "citizen, lives in Rome"),
                new DemoIdentity(
                        NewPerson.of("NREDRA90A30L219R", "Dario", "Neri")
                                .with(new PinCredential("D4A1090F", "ordinario", expiry))
                                .profile("ente-pubblico", "comune-di-prova", "Comune di Prova")
                                .enabled("siuss", "ente-pubblico")
                                .enabled("isee", "ente-pubblico")
                                .enabled("variazioni-anagrafiche", "ente-pubblico"),
                        "D4A1090F",
                        "operator of a municipality"),
                new DemoIdentity(
                        NewPerson.of("FRRLNE79E49A952I", "Elena", "Ferrari")
                                .with(new PinCodeCredential("E1E2A3B4", "C5D6E7F8", "ordinario", expiry))
                                .attested("resident-abroad")
                                .attested("no-italian-document"),
                        "E1E2A3B4 + C5D6E7F8",
                        "lives abroad, no Italian document; the PIN is to be activated"),
                new DemoIdentity(
                        NewPerson.of("CNTMRT71T41Z404U", "Marta", "Conti")
                                .with(new PinCredential("AA17BB29", "ordinario", day.minusDays(1)))
                                .attested("resident-abroad")
                                .attested("no-italian-document"),
                        "AA17BB29",
                        "lives in the United States, no Italian document; the PIN expired yesterday"),
                new DemoIdentity(
                        NewPerson.of("GLLFBA12P15D612A", "Fabio", "Galli")
                                .with(new PinCredential("F1A2B3C4", "ordinario", expiry))
                                .bornOn(LocalDate.of(2012, Month.SEPTEMBER, 15)),
                        "F1A2B3C4",
                        "born on 15 September 2012"),
                new DemoIdentity(
                        NewPerson.of("OXXMNI85H17Z213O", "Min", "O")
                                .with(new PinCredential("0F1E2D3C", "ordinario", expiry))
                                .attested("no-italian-document"),
                        "0F1E2D3C",
                        "foreign worker in Italy, no Italian document"),
                new DemoIdentity(
                        NewPerson.of("PRSVIO43M30C351E", "Ivo", "Parisi")
                                .with(new PinCredential("0A1B2C3D", "ordinario", expiry))
                                .attested("protected", "Tutela; guardian Giulia Costa, CSTGLI59B42G273H"),
                        "0A1B2C3D",
                        "under protection, guardian Giulia Costa"));
    }
}
