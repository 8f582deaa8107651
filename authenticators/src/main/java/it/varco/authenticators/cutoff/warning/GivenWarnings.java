package it.varco.authenticators.cutoff.warning;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.keycloak.models.UserModel;

import it.varco.registry.identity.CredentialKind;

/**
 * Which warnings a person has already read. One line per credential and last day, so that a date that is moved warns
 * again; lines whose day is past are dropped at the next change.
 *
 * @param lines as kept with the user
 */
record GivenWarnings(List<Line> lines) {

    static final String ATTRIBUTE = "varco.cut-off-warnings";

    GivenWarnings {
        lines = List.copyOf(lines);
    }

    /**
     * The last warning given before one end, kept as text such as {@code pin 2026-12-31 30}.
     *
     * @param days the threshold's
     */
    record Line(CredentialKind credential, LocalDate lastDay, int days) {

        private static final int PARTS = 3;

        /** Empty for anything else than such a text: the worst that follows is one more warning. */
        static Optional<Line> parse(String text) {
            String[] parts = text.split(" ");
            if (parts.length != PARTS) {
                return Optional.empty();
            }
            try {
                LocalDate lastDay = LocalDate.parse(parts[1]);
                int days = Integer.parseInt(parts[2]);
                return CredentialKind.ofId(parts[0]).map(credential -> new Line(credential, lastDay, days));
            } catch (DateTimeParseException | NumberFormatException unreadable) {
                return Optional.empty();
            }
        }

        String text() {
            return credential.id() + " " + lastDay + " " + days;
        }

        private boolean about(CredentialKind credential, LocalDate lastDay) {
            return this.credential == credential && this.lastDay.equals(lastDay);
        }
    }

    static GivenWarnings of(UserModel user) {
        return new GivenWarnings(user.getAttributeStream(ATTRIBUTE)
                .map(Line::parse)
                .flatMap(Optional::stream)
                .toList());
    }

    /** Whether this warning is still to be given; a later one makes the earlier ones needless. */
    boolean lacks(CredentialKind credential, LocalDate lastDay, Threshold threshold) {
        return lines.stream().noneMatch(line -> line.about(credential, lastDay) && line.days() <= threshold.days());
    }

    /** With this warning given, and without what is over. */
    GivenWarnings with(CredentialKind credential, LocalDate lastDay, Threshold threshold, LocalDate today) {
        return new GivenWarnings(Stream.concat(
                        lines.stream()
                                .filter(line -> !line.lastDay().isBefore(today))
                                .filter(line -> !line.about(credential, lastDay)),
                        Stream.of(new Line(credential, lastDay, threshold.days())))
                .toList());
    }

    void keepWith(UserModel user) {
        user.setAttribute(ATTRIBUTE, lines.stream().map(Line::text).toList());
    }
}
