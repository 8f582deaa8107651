package it.varco.integration.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.InvalidCodiceFiscaleException;
import it.varco.sandbox.people.NewPerson;
import it.varco.sandbox.people.PinCredential;

/**
 * Invents people. Each has a codice fiscale nobody else in the run has, so that tests do not disturb one another. Add what
 * the test needs ({@code attested}, {@code profile}, {@code enabled}), then {@code register}.
 */
public final class People {

    /** The PIN of everybody whose test does not care. */
    public static final String PIN = "A1B2C3D4";

    /** Long after any date the tests use. */
    private static final LocalDate FAR = LocalDate.of(2099, 12, 31);

    private static final String CONSONANTS = "BCDFGLMNPRSTVZ";
    private static final String MONTHS = "ABCDEHLMPRST";
    private static final int FIRST_TOWN = 100;
    private static final int TOWNS = 800;

    private final AtomicInteger count = new AtomicInteger();

    /** An adult citizen with a PIN dispositivo, {@link #PIN}. */
    public NewPerson withPin() {
        return withPin("dispositivo");
    }

    /** An adult citizen with a PIN of the kind, {@link #PIN}. */
    public NewPerson withPin(String kind) {
        return without().with(new PinCredential(PIN, kind, FAR));
    }

    /** An adult citizen without any credential. */
    public NewPerson without() {
        String code = nextCode();
        return NewPerson.of(code, "Prova", "Persona" + count.get());
    }

    /** Somebody born on that day, as an office attested, with a PIN dispositivo, {@link #PIN}. */
    public NewPerson withPinBornOn(LocalDate day) {
        String code = nextCode(day);
        return NewPerson.of(code, "Prova", "Persona" + count.get())
                .bornOn(day)
                .with(new PinCredential(PIN, "dispositivo", FAR));
    }

    /** A valid codice fiscale not used before, of a man born on 15 May 1970. */
    public String nextCode() {
        return nextCode(LocalDate.of(1970, 5, 15));
    }

    private String nextCode(LocalDate birth) {
        int number = count.getAndIncrement();
        int surname = number / TOWNS;
        String body = String.format(
                Locale.ROOT,
                "PR%cPSN%02d%c%02dH%03d",
                CONSONANTS.charAt(surname % CONSONANTS.length()),
                birth.getYear() % 100,
                MONTHS.charAt(birth.getMonthValue() - 1),
                birth.getDayOfMonth(),
                FIRST_TOWN + number % TOWNS);
        for (char check = 'A'; check <= 'Z'; check++) {
            if (valid(body + check)) {
                return body + check;
            }
        }
        throw new IllegalStateException("no check character for " + body);
    }

    private static boolean valid(String code) {
        try {
            return new CodiceFiscale(code).value().equals(code);
        } catch (InvalidCodiceFiscaleException e) {
            return false;
        }
    }
}
