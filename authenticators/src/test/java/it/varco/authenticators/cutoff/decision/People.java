package it.varco.authenticators.cutoff.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import it.varco.authenticators.cutoff.CutoffPolicy;
import it.varco.authenticators.cutoff.CutoffPolicyJson;
import it.varco.registry.identity.Assurance;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.LoginRecord;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.AttestedFact;
import it.varco.registry.person.FactKind;
import it.varco.registry.profile.ActiveProfile;
import it.varco.registry.profile.Organization;
import it.varco.registry.profile.Profile;
import it.varco.registry.standing.Standing;

/** The invented people of the demo, and the shipped policy, for tests of decisions. */
public final class People {

    public static final ActiveProfile STUDIO_BIANCHI =
            new ActiveProfile("intermediario", new Organization("SB01", "Studio Bianchi", null), null);

    public static final LoginRecord PIN_LOGIN = new LoginRecord(
            CredentialKind.PIN,
            Assurance.PIN_DISPOSITIVO,
            LoginRecord.CHECKED_HERE,
            Instant.parse("2021-09-30T10:00:00Z"),
            null);

    public static final Standing ANNA = new Standing(
            List.of(),
            List.of(
                    new AttestedFact(FactKind.RESIDENT_ABROAD, ValidityPeriod.ALWAYS),
                    new AttestedFact(FactKind.NO_ITALIAN_DOCUMENT, ValidityPeriod.ALWAYS)));

    public static final Standing BRUNO = new Standing(
            List.of(new Profile(
                    "p1", new CodiceFiscale("BNCBRN68S04F205D"), STUDIO_BIANCHI, ValidityPeriod.ALWAYS, false, 0)),
            List.of());

    public static final Standing CARLA = Standing.UNKNOWN;

    private People() {}

    /** The policy as shipped in realm-export. */
    public static CutoffPolicy shippedPolicy() {
        try {
            return CutoffPolicyJson.parse(Files.readString(Path.of("..", "realm-export", "cut-off-policy.json")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
