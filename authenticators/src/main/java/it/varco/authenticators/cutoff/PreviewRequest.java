package it.varco.authenticators.cutoff;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import it.varco.registry.identity.Assurance;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.AttestedFact;
import it.varco.registry.person.FactKind;
import it.varco.registry.standing.Standing;

/**
 * A question an administrator tries, about nobody in particular.
 *
 * @param question what is asked
 * @param day the day it is asked for
 * @param candidate a policy that is not saved, empty to ask the realm's own
 */
record PreviewRequest(Question question, LocalDate day, Optional<CutoffPolicy> candidate) {

    private static final Set<String> FIELDS =
            Set.of("operation", "credential", "level", "profiles", "facts", "service", "day", "policy");
    private static final Set<String> FACT_FIELDS = Set.of("fact", "from", "until");

    /**
     * @throws IllegalArgumentException when the body is not such a request, saying what to change
     */
    static PreviewRequest parse(String body, LocalDate today) {
        JsonNode request = StrictJson.object(body, FIELDS);
        CredentialSelector credential = credential(request);
        Assurance level = level(credential);
        Question question = new Question(
                text(request, "operation")
                        .flatMap(Operation::ofId)
                        .orElseThrow(() -> new IllegalArgumentException("operation must be issue, renew or use")),
                level,
                credential.kind(),
                profiles(request.path("profiles")),
                new Standing(List.of(), facts(request.path("facts"))),
                text(request, "service").orElse(null));
        return new PreviewRequest(
                question,
                Optional.ofNullable(day(request, "day")).orElse(today),
                request.hasNonNull("policy")
                        ? Optional.of(CutoffPolicyJson.of(request.get("policy")))
                        : Optional.empty());
    }

    private static CredentialSelector credential(JsonNode request) {
        String text = text(request, "credential").orElse("");
        if (text.isEmpty() || text.equals(CredentialSelector.ALL.text())) {
            throw new IllegalArgumentException("credential must be pin:ordinario, pin:dispositivo, spid, cie or cns");
        }
        JsonNode level = request.path("level");
        return CredentialSelector.of(text, level.isInt() ? level.intValue() : null);
    }

    private static Assurance level(CredentialSelector credential) {
        if (credential.only() != null) {
            return credential.only();
        }
        if (credential.minimum() != null) {
            return credential.minimum();
        }
        Set<Assurance> levels = CredentialSelector.levelsOf(credential.kind());
        if (levels.size() > 1) {
            throw new IllegalArgumentException(
                    "say which: level 1, 2 or 3 for spid and cie, pin:ordinario or pin:dispositivo for a PIN");
        }
        return levels.iterator().next();
    }

    private static Set<String> profiles(JsonNode list) {
        Set<String> profiles = new LinkedHashSet<>();
        for (JsonNode profile : list) {
            if (!profile.isTextual()) {
                throw new IllegalArgumentException("profiles is a list of profile types");
            }
            profiles.add(profile.textValue());
        }
        return profiles;
    }

    private static List<AttestedFact> facts(JsonNode list) {
        List<AttestedFact> facts = new ArrayList<>();
        for (JsonNode fact : list) {
            StrictJson.requireObject(fact, "a fact", FACT_FIELDS);
            FactKind kind = text(fact, "fact")
                    .flatMap(FactKind::ofId)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "fact must be resident-abroad, no-italian-document, protected or minor"));
            facts.add(new AttestedFact(kind, new ValidityPeriod(day(fact, "from"), day(fact, "until"))));
        }
        return facts;
    }

    private static LocalDate day(JsonNode node, String field) {
        try {
            return text(node, field).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("%s is not a day of the calendar: write YYYY-MM-DD".formatted(field), e);
        }
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue());
    }
}
