package it.varco.authenticators.cutoff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import it.varco.registry.identity.Assurance;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.AttestedFact;
import it.varco.registry.person.FactKind;
import it.varco.registry.standing.Standing;

/** The policy as shipped, and short ways to ask it. */
final class ShippedPolicy {

    private static final Path FILE = Path.of("..", "realm-export", "cut-off-policy.json");

    private ShippedPolicy() {}

    static String json() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CutoffPolicy read() {
        return CutoffPolicyJson.parse(json());
    }

    /** A question about a person for whom the facts always hold; credentials are written as {@code spid:2}. */
    static Question question(String operation, String credential, String profiles, String facts) {
        return question(operation, credential, profiles, standing(facts));
    }

    static Question question(String operation, String credential, String profiles, Standing standing) {
        Assurance assurance = switch (credential) {
            case "pin:ordinario" -> Assurance.PIN_ORDINARIO;
            case "pin:dispositivo" -> Assurance.PIN_DISPOSITIVO;
            case "cns" -> Assurance.CNS;
            default -> Assurance.valueOf("LEVEL_" + credential.substring(credential.indexOf(':') + 1));
        };
        return new Question(
                Operation.ofId(operation).orElseThrow(),
                assurance,
                CredentialSelector.of(credential.split(":")[0], null).kind(),
                words(profiles),
                standing,
                null);
    }

    static Decision decide(String day, String operation, String credential, String profiles, String facts) {
        return read().timeline(question(operation, credential, profiles, facts)).decisionOn(LocalDate.parse(day));
    }

    static Standing standing(String facts) {
        return new Standing(
                List.of(),
                words(facts).stream()
                        .map(fact -> new AttestedFact(FactKind.ofId(fact).orElseThrow(), ValidityPeriod.ALWAYS))
                        .toList());
    }

    static Set<String> words(String text) {
        return text == null || text.isBlank()
                ? Set.of()
                : Arrays.stream(text.trim().split("\\s+")).collect(Collectors.toSet());
    }
}
