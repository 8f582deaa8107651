package it.varco.authenticators.pin.login;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.keycloak.models.UserModel;

import it.varco.authenticators.cutoff.notice.ReadableDate;
import it.varco.authenticators.pin.Pin;

/** A new PIN as it is written on the page: in two groups, character by character, with its last day. */
final class NewPinText {

    private static final int GROUP = 4;

    private NewPinText() {}

    static Map<String, Object> of(Pin pin, LocalDate lastDay, Locale locale) {
        List<String> characters =
                pin.value().chars().mapToObj(Character::toString).toList();
        return Map.of(
                "groups",
                List.of(pin.value().substring(0, GROUP), pin.value().substring(GROUP)),
                "characters",
                characters,
                "lastDay",
                new ReadableDate(locale).of(lastDay));
    }

    /** Name and family name; never the username, which is the codice fiscale. */
    static String name(UserModel user) {
        return Stream.of(user.getFirstName(), user.getLastName())
                .map(part -> Objects.toString(part, "").strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
