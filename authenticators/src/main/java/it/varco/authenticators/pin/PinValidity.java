package it.varco.authenticators.pin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import it.varco.registry.profile.ActiveProfile;

/**
 * How long a PIN is good: the shortest of the periods of the profiles a person holds. The periods are attributes of the
 * realm, {@code varco.pin.validity.<profile type>}, as ISO 8601 periods such as {@code P6M}; a profile without one has
 * that of {@code cittadino}.
 *
 * @param attributes of the realm
 */
public record PinValidity(Map<String, String> attributes) {

    /** Start of the attributes' names. */
    public static final String ATTRIBUTE = "varco.pin.validity.";

    private static final String CITIZENS = "P6M";

    /**
     * @param profileTypes held on that day besides {@code cittadino}, which everyone has
     * @param today first day, Europe/Rome
     * @return last day the PIN is good without renewal
     * @throws InvalidPinSettingException when a period that is needed cannot be read: no PIN is given
     */
    public LocalDate lastDay(Collection<String> profileTypes, LocalDate today) {
        return Stream.concat(Stream.of(ActiveProfile.CITTADINO), profileTypes.stream())
                .map(type -> today.plus(period(type)).minusDays(1))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Period period(String profileType) {
        String name = ATTRIBUTE + profileType;
        String text = attributes.get(name);
        if (text == null && !profileType.equals(ActiveProfile.CITTADINO)) {
            return period(ActiveProfile.CITTADINO);
        }
        try {
            Period period = Period.parse(text == null ? CITIZENS : text.strip());
            if (period.isNegative() || period.isZero()) {
                throw new InvalidPinSettingException(name);
            }
            return period;
        } catch (DateTimeException unreadable) {
            throw new InvalidPinSettingException(name);
        }
    }
}
