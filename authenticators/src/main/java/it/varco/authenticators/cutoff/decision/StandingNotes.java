package it.varco.authenticators.cutoff.decision;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.keycloak.models.AuthenticatedClientSessionModel;
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
 * which so costs no query. Every later token reads the registry again.
 */
public final class StandingNotes {

    static final String NOTE = "varco.standing";

    private static final Logger logger = Logger.getLogger(StandingNotes.class);

    private StandingNotes() {}

    /** Keeps what was read for the rest of this login and for its code exchange. */
    public static void write(AuthenticationSessionModel login, Standing standing) {
        Stored stored = new Stored(
                standing.profiles().stream().map(StoredProfile::of).toList(),
                standing.facts().stream().map(StoredFact::of).toList());
        try {
            login.setClientNote(NOTE, JsonSerialization.writeValueAsString(stored));
        } catch (IOException impossible) {
            throw new IllegalStateException("A standing cannot be written as JSON", impossible);
        }
    }

    /** What was read earlier in this login. */
    public static Optional<Standing> read(AuthenticationSessionModel login, CodiceFiscale person) {
        return read(login.getClientNote(NOTE), person);
    }

    /** What was read at the login that the client session comes from. */
    public static Optional<Standing> read(AuthenticatedClientSessionModel client, CodiceFiscale person) {
        return read(client.getNote(NOTE), person);
    }

    private static Optional<Standing> read(String json, CodiceFiscale person) {
        if (json == null) {
            return Optional.empty();
        }
        try {
            Stored stored = JsonSerialization.readValue(json, Stored.class);
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

    private record Stored(List<StoredProfile> profiles, List<StoredFact> facts) {}

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
