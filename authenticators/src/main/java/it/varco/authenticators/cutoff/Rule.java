package it.varco.authenticators.cutoff;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import it.varco.registry.identity.ValidityPeriod;
import it.varco.registry.person.FactKind;

/**
 * One dated rule of the cut-off policy. It applies when all that it names holds.
 *
 * @param id short name used in events and error messages: lower-case letters, digits and hyphens
 * @param operations what the credential is wanted for, at least one
 * @param credential which credentials it is about
 * @param profiles profile types, empty for all
 * @param requires facts that must all hold on the day, empty for none
 * @param services client ids, empty for all
 * @param validity days it is in force, Europe/Rome
 * @param effect what it says
 * @param act what it rests on; null only for a rule that allows
 * @param message key of the text a person reads
 */
public record Rule(
        String id,
        Set<Operation> operations,
        CredentialSelector credential,
        Set<String> profiles,
        Set<FactKind> requires,
        Set<String> services,
        ValidityPeriod validity,
        Effect effect,
        Act act,
        String message) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Pattern PROFILE_TYPE = ID;
    private static final Pattern MESSAGE_KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");
    private static final int LONGEST_CLIENT_ID = 255;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /**
     * @throws InvalidPolicyException when the rule is not acceptable by itself; the message names it
     */
    public Rule {
        if (id == null || !ID.matcher(id).matches()) {
            throw InvalidPolicyException.ofRule(
                    String.valueOf(id), "an id is made of lower-case letters, digits and hyphens, at most 60");
        }
        operations = operations == null ? Set.of() : inOrder(operations);
        profiles = profiles == null ? Set.of() : inOrder(profiles);
        requires = requires == null ? Set.of() : inOrder(requires);
        services = services == null ? Set.of() : inOrder(services);
        Objects.requireNonNull(validity, "validity");
        demand(!operations.isEmpty(), id, "name at least one operation: issue, renew or use");
        demand(credential != null, id, "the credential is missing: write all when the rule is about every credential");
        demand(effect != null, id, "the effect is missing: write allow or deny");
        for (String profile : profiles) {
            demand(
                    profile != null && PROFILE_TYPE.matcher(profile).matches(),
                    id,
                    "profile type '%s' is not lower-case letters, digits and hyphens".formatted(profile));
        }
        for (String service : services) {
            demand(
                    service != null
                            && !service.isBlank()
                            && service.length() <= LONGEST_CLIENT_ID
                            && service.chars().noneMatch(Character::isISOControl),
                    id,
                    "a service is a client id of at most %d characters".formatted(LONGEST_CLIENT_ID));
        }
        demand(inRange(validity.from()) && inRange(validity.until()), id, "a date lies outside the years 1900 to 9999");
        demand(
                message != null && MESSAGE_KEY.matcher(message).matches(),
                id,
                "the message key is missing or not made of letters, digits, dots and hyphens");
        if (effect == Effect.DENY) {
            demand(
                    validity.from() == null,
                    id,
                    "a rule that denies has no from: give the rule that allows before it an until instead");
            demand(act != null, id, "a rule that denies needs the act it rests on: people are told");
            demand(
                    credential.minimum() == null,
                    id,
                    "a rule that denies has no minimumLevel: it would refuse the better proof and spare the weaker");
        }
    }

    /** Whether the rule allows. */
    public boolean allows() {
        return effect == Effect.ALLOW;
    }

    /** What does not change from day to day: operation, credential and service. */
    boolean concerns(Question question) {
        return operations.contains(question.operation())
                && credential.includes(question.credential(), question.assurance())
                && (services.isEmpty() || (question.service() != null && services.contains(question.service())));
    }

    /** What does: the day itself, the profile held on it and the facts that hold on it. */
    boolean appliesTo(String profileType, Set<FactKind> factsOfTheDay, LocalDate day) {
        return validity.contains(day)
                && (profiles.isEmpty() || profiles.contains(profileType))
                && factsOfTheDay.containsAll(requires);
    }

    /** Denies everything to everyone, for ever. */
    boolean isTotalDeny() {
        return effect == Effect.DENY
                && operations.equals(EnumSet.allOf(Operation.class))
                && credential.equals(CredentialSelector.ALL)
                && profiles.isEmpty()
                && requires.isEmpty()
                && services.isEmpty()
                && validity.equals(ValidityPeriod.ALWAYS);
    }

    private static boolean inRange(LocalDate day) {
        return day == null || (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY));
    }

    private static <T> Set<T> inOrder(Set<T> values) {
        // Set.copyOf would shuffle: an administrator reads back what they wrote, in their order.
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    private static void demand(boolean fulfilled, String id, String advice) {
        if (!fulfilled) {
            throw InvalidPolicyException.ofRule(id, advice);
        }
    }
}
