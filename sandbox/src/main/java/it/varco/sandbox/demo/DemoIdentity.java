package it.varco.sandbox.demo;

import java.time.LocalDate;
import java.util.List;

import it.varco.sandbox.people.NewPerson;
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
                        "operator of a municipality"));
    }
}
