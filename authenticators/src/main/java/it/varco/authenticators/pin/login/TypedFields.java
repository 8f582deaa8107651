package it.varco.authenticators.pin.login;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.keycloak.models.utils.FormMessage;

import it.varco.authenticators.pin.Pin;
import it.varco.authenticators.pin.PinCode;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.InvalidCodiceFiscaleException;

/** Reads the fields of one form and collects what is wrong with each, so that the person is told everything at once. */
final class TypedFields {

    private final PinLogin login;
    private final List<FormMessage> errors = new ArrayList<>();

    TypedFields(PinLogin login) {
        this.login = login;
    }

    /** What is wrong so far; empty when all that was read is well formed. */
    List<FormMessage> errors() {
        return List.copyOf(errors);
    }

    /** Whose form it is; nobody else than the person of the session, if there is one. */
    Optional<CodiceFiscale> person() {
        String typed = login.typed(PinPage.FISCAL_CODE);
        try {
            CodiceFiscale person = CodiceFiscale.parse(typed);
            if (login.belongsToSomeoneElse(person)) {
                errors.add(new FormMessage(PinPage.FISCAL_CODE, "varco.pin.error.other-person"));
                return Optional.empty();
            }
            return Optional.of(person);
        } catch (InvalidCodiceFiscaleException invalid) {
            String reason = typed.isBlank() ? "EMPTY" : invalid.reason().name();
            errors.add(new FormMessage(PinPage.FISCAL_CODE, "varco.pin.error.cf." + reason));
            return Optional.empty();
        }
    }

    Optional<Pin> pin(String field) {
        return wellFormed(Pin.parse(login.typed(field)), field, "varco.pin.error.empty", "varco.pin.error.format");
    }

    /** The two halves; all 16 characters in the first field will do. */
    Optional<PinCode> code(String firstField, String secondField) {
        String first = login.typed(firstField);
        String second = login.typed(secondField);
        Optional<PinCode> code = PinCode.parse(first, second);
        if (code.isEmpty()) {
            half(first, firstField);
            half(second, secondField);
        }
        return code;
    }

    private void half(String typed, String field) {
        wellFormed(
                Pin.parse(typed),
                field,
                "varco.pin.activate.error." + field + ".empty",
                "varco.pin.activate.error.half");
    }

    private <T> Optional<T> wellFormed(Optional<T> read, String field, String empty, String malformed) {
        if (read.isEmpty()) {
            errors.add(new FormMessage(field, login.typed(field).isBlank() ? empty : malformed));
        }
        return read;
    }
}
