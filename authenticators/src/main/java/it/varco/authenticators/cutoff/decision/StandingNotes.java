package it.varco.authenticators.cutoff.decision;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.util.JsonSerialization;

import org.jboss.logging.Logger;

import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.AttestedFact;
import it.varco.registry.person.FactKind;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.Profile;
import it.varco.registry.standing.Standing;

/**
 * The {@link Standing} read at login, kept with the client session for the code exchange that follows within a minute,
 * which so costs no query. Every later token reads the registry again. It counts only for the person it was read for: a
 * browser tab can change person between two attempts.
 */
public final class StandingNotes {

    static final String NOTE = "varco.standing";

    private static final Logger logger = Logger.getLogger(StandingNotes.class);

    private StandingNotes() {}

    /**
     * Keeps what was read for the rest of this login and for its code exchange.
     *
     * @param now when it was read, in seconds since 1970
     */
    public static void write(AuthenticationSessionModel login, Standing standing, long now) {
        Stored stored = new Stored(
                login.getAuthenticatedUser().getId(),
                now,
                standing.profiles().stream().map(StoredProfile::of).toList(),
                standing.facts().stream().map(StoredFact::of).toList());
        try {
            login.setClientNote(NOTE, JsonSerialization.writeValueAsString(stored));
        } catch (IOException impossible) {
            throw new IllegalStateException("A standing cannot be written as JSON", impossible);
        }
    }

    /** Drops what was read for an earlier attempt in the same browser tab: an office may have changed it since. */
    public static void forget(AuthenticationSessionModel login) {
        login.removeClientNote(NOTE);
    }

    /** What was read earlier in this login, for this person; empty when nothing was. */
    public static Optional<Standing> read(AuthenticationSessionModel login, CodiceFiscale person) {
        return read(login.getClientNote(NOTE), login.getAuthenticatedUser(), person, Long.MIN_VALUE);
    }

    /**
     * What was read at the login that the client session comes from, for this person; empty when nothing was.
     *
     * @param since in seconds since 1970: what was read before belongs to an older login of the same session
     */
    public static Optional<Standing> read(AuthenticatedClientSessionModel client, CodiceFiscale person, long since) {
        return read(client.getNote(NOTE), client.getUserSession().getUser(), person, since);
    }

    private static Optional<Standing> read(String json, UserModel user, CodiceFiscale person, long since) {
        if (json == null || user == null) {
            return Optional.empty();
        }
        try {
            Stored stored = JsonSerialization.readValue(json, Stored.class);
            if (!user.getId().equals(stored.user()) || stored.readAt() < since) {
                return Optional.empty();
            }
            return Optional.of(new Standing(
                    stored.profiles().stream()
                            .map(each -> each.profileOf(person))
                            .toList(),
                    stored.facts().stream().map(StoredFact::fact).toList()));
        } catch (IOException | NullPointerException | NoSuchElementException | DateTimeParseException unreadable) {
            logger.warn("A standing kept with a session could not be read: the registry is asked again");
            return Optional.empty();
        }
    }

    private record Stored(String user, long readAt, List<StoredProfile> profiles, List<StoredFact> facts) {}

    private record StoredProfile(String id, ActiveProfile profile, String from, String until, boolean suspended) {

        static StoredProfile of(Profile profile) {
            return new StoredProfile(
                    profile.id(),
                    profile.activeProfile(),
                    text(profile.validity().from()),
                    text(profile.validity().until()),
                    profile.suspended());
        }

        Profile profileOf(CodiceFiscale person) {
            return new Profile(id, person, profile, period(from, until), suspended, 0);
        }
    }

    private record StoredFact(String kind, String from, String until) {

        static StoredFact of(AttestedFact fact) {
            return new StoredFact(
                    fact.kind().id(),
                    text(fact.validity().from()),
                    text(fact.validity().until()));
        }

        AttestedFact fact() {
            return new AttestedFact(FactKind.ofId(kind).orElseThrow(), period(from, until));
        }
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static ValidityPeriod period(String from, String until) {
        return new ValidityPeriod(
                from == null ? null : LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
