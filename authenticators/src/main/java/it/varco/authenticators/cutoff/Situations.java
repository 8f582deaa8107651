package it.varco.authenticators.cutoff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import it.varco.registry.identity.Assurance;
import it.varco.registry.identity.CredentialKind;
import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.AttestedFact;
import it.varco.registry.person.FactKind;
import it.varco.registry.standing.Standing;

/**
 * Every person that the rules on the use of a credential can tell apart, once each: levels of the credential, profile
 * types the rules name and one they do not, with and without each fact they require.
 */
final class Situations {

    private final List<Rule> rules;
    private final CredentialKind credential;
    private final String service;

    Situations(List<Rule> policy, CredentialKind credential, String service) {
        this.credential = credential;
        this.service = service;
        this.rules = policy.stream()
                .filter(rule -> CredentialSelector.levelsOf(credential).stream()
                        .anyMatch(level -> rule.concerns(question(level, "any", Standing.UNKNOWN))))
                .toList();
    }

    Stream<Question> questions() {
        List<Standing> standings = standings();
        return CredentialSelector.levelsOf(credential).stream()
                .flatMap(level -> profileTypes().stream()
                        .flatMap(type -> standings.stream().map(standing -> question(level, type, standing))));
    }

    private Question question(Assurance level, String profileType, Standing standing) {
        return new Question(Operation.USE, level, credential, Set.of(profileType), standing, service);
    }

    private Set<String> profileTypes() {
        Set<String> types = new LinkedHashSet<>();
        rules.forEach(rule -> types.addAll(rule.profiles()));
        String unnamed = "other";
        while (types.contains(unnamed)) {
            unnamed += "-";
        }
        types.add(unnamed);
        return types;
    }

    private List<Standing> standings() {
        Set<FactKind> named = new TreeSet<>();
        rules.forEach(rule -> named.addAll(rule.requires()));
        List<FactKind> facts = new ArrayList<>(named);
        return IntStream.range(0, 1 << facts.size())
                .mapToObj(chosen -> IntStream.range(0, facts.size())
                        .filter(bit -> (chosen & (1 << bit)) != 0)
                        .mapToObj(bit -> new AttestedFact(facts.get(bit), ValidityPeriod.ALWAYS))
                        .toList())
                .map(held -> new Standing(List.of(), held))
                .toList();
    }
}
