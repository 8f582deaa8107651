package it.varco.authenticators.pin.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.keycloak.models.RealmModel;

import it.varco.authenticators.pin.PinKind;
import it.varco.registry.EntryText;
import it.varco.registry.InvalidEntryException;
import it.varco.registry.contact.ContactKind;

/**
 * How a code reaches the person. By two channels nobody but the person ever sees both halves, but nobody has seen the
 * person either: it becomes a PIN ordinario. Over the counter an officer has: it becomes a PIN dispositivo.
 *
 * @param twoChannels first half by mail and second half by letter; otherwise both on a sheet, at the counter
 * @param language asked for, null for the realm's
 * @param email asked for, null for the certified one
 * @param postalAddress lines under the name
 */
record DeliveryChoice(boolean twoChannels, String language, String email, List<String> postalAddress) {

    private static final String TWO_CHANNELS = "two-channels";
    private static final String COUNTER = "counter";
    private static final Set<String> LANGUAGES = Set.of("it", "en", "de", "fr", "sl");

    /** What fits into the window of an envelope, under the name. */
    private static final int MOST_LINES = 5;

    private static final int LONGEST_LINE = 60;

    /**
     * @throws InvalidEntryException naming the field that is wrong or missing
     */
    static DeliveryChoice of(String delivery, String language, String email, List<String> postalAddress) {
        if (!TWO_CHANNELS.equals(delivery) && !COUNTER.equals(delivery)) {
            throw new InvalidEntryException("delivery", "use " + TWO_CHANNELS + " or " + COUNTER);
        }
        if (language != null && !LANGUAGES.contains(language)) {
            throw new InvalidEntryException("language", "use de, en, fr, it or sl");
        }
        if (delivery.equals(COUNTER)) {
            if (email != null || postalAddress != null) {
                throw new InvalidEntryException("delivery", "the counter needs neither email nor postalAddress");
            }
            return new DeliveryChoice(false, language, null, List.of());
        }
        return new DeliveryChoice(true, language, email == null ? null : address(email), lines(postalAddress));
    }

    PinKind kind() {
        return twoChannels ? PinKind.ORDINARIO : PinKind.DISPOSITIVO;
    }

    /**
     * The language in which the realm will write.
     *
     * @throws InvalidEntryException when the realm does not speak the one asked for
     */
    Locale language(RealmModel realm) {
        if (!realm.isInternationalizationEnabled()) {
            return Locale.ENGLISH;
        }
        if (language == null) {
            return Optional.ofNullable(realm.getDefaultLocale())
                    .map(Locale::forLanguageTag)
                    .orElse(Locale.ENGLISH);
        }
        if (realm.getSupportedLocalesStream().noneMatch(language::equals)) {
            throw new InvalidEntryException("language", "this realm does not use it: use one of its own");
        }
        return Locale.forLanguageTag(language);
    }

    private static String address(String email) {
        try {
            return ContactKind.EMAIL.normalised(email);
        } catch (InvalidEntryException sameRule) {
            throw new InvalidEntryException("email", "write an e-mail address such as name@example.org");
        }
    }

    private static List<String> lines(List<String> written) {
        if (written == null || written.isEmpty() || written.size() > MOST_LINES) {
            throw new InvalidEntryException(
                    "postalAddress",
                    "write 1 to " + MOST_LINES + " lines, as they stand on an envelope under the name");
        }
        List<String> lines = new ArrayList<>();
        for (String line : written) {
            lines.add(EntryText.required("postalAddress", line, LONGEST_LINE));
        }
        return lines;
    }
}
