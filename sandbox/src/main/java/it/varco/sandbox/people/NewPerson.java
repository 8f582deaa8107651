package it.varco.sandbox.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import it.varco.sandbox.admin.AdminApi;

/**
 * An invented person, and what the registry is to hold about them, ready to be put into a realm the way an office would:
 * through the admin REST interface.
 *
 * @param fiscalCode 16 or 11 characters, upper case
 * @param credentials Keycloak credentials, the PIN among them
 * @param facts bodies for {@code varco-facts}
 * @param profiles bodies for {@code varco-profiles}; everybody is a citizen without one
 * @param enablements bodies for {@code varco-enablements}
 */
public record NewPerson(
        String fiscalCode,
        String firstName,
        String lastName,
        List<ObjectNode> credentials,
        List<ObjectNode> facts,
        List<ObjectNode> profiles,
        List<ObjectNode> enablements) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public NewPerson {
        credentials = List.copyOf(credentials);
        facts = List.copyOf(facts);
        profiles = List.copyOf(profiles);
        enablements = List.copyOf(enablements);
    }

    /** A citizen of whom nothing else is known. */
    public static NewPerson of(String fiscalCode, String firstName, String lastName) {
        return new NewPerson(fiscalCode, firstName, lastName, List.of(), List.of(), List.of(), List.of());
    }

    public NewPerson with(PinCredential pin) {
        return credential(pin.representation(Instant.now()));
    }

    /** Adds a code that the person has received and not yet activated. */
    public NewPerson with(PinCodeCredential code) {
        return credential(code.representation(Instant.now()));
    }

    /** Adds an attested fact, for example {@code resident-abroad}. */
    public NewPerson attested(String kind) {
        return attested(kind, "Demo");
    }

    /** Adds an attested fact and what it rests on. */
    public NewPerson attested(String kind, String evidence) {
        return fact(entry().put("kind", kind).put("evidence", evidence).put("office", "Sede demo"));
    }

    /** Adds an attested fact that held on those days only, both included. */
    public NewPerson attested(String kind, LocalDate from, LocalDate until) {
        return fact(entry().put("kind", kind)
                .put("evidence", "Demo")
                .put("office", "Sede demo")
                .put("validFrom", from.toString())
                .put("validUntil", until.toString()));
    }

    /** Adds an attested birth date. */
    public NewPerson bornOn(LocalDate date) {
        return fact(entry().put("kind", "birth-date")
                .put("value", date.toString())
                .put("evidence", "Demo")
                .put("office", "Sede demo"));
    }

    /** Adds a profile without an organisation. */
    public NewPerson profile(String type) {
        return profile(entry().put("type", type));
    }

    /** Adds a profile held for an organisation. */
    public NewPerson profile(String type, String organizationCode, String organizationName) {
        ObjectNode profile = entry().put("type", type);
        profile.putObject("organization").put("code", organizationCode).put("name", organizationName);
        return profile(profile);
    }

    /** Adds an enablement for any profile. */
    public NewPerson enabled(String service) {
        return enablement(entry().put("service", service));
    }

    /** Adds an enablement for one profile type. */
    public NewPerson enabled(String service, String profileType) {
        return enablement(entry().put("service", service).put("profileType", profileType));
    }

    /** Keycloak's username of the person. */
    public String username() {
        return fiscalCode.toLowerCase(Locale.ROOT);
    }

    /**
     * Puts the person into the realm.
     *
     * @return the user's id
     * @throws IllegalStateException with the server's answer when one of the calls is refused
     */
    public String register(AdminApi admin, String realm) {
        String id = admin.createUser(realm, user());
        facts.forEach(fact -> admin.post(realm + "/varco-facts", fact).expect(201));
        profiles.forEach(
                profile -> admin.post(realm + "/varco-profiles", profile).expect(201));
        enablements.forEach(enablement ->
                admin.post(realm + "/varco-enablements", enablement).expect(201));
        return id;
    }

    private ObjectNode user() {
        ObjectNode user = JSON.createObjectNode()
                .put("username", username())
                .put("firstName", firstName)
                .put("lastName", lastName)
                .put("enabled", true);
        user.putArray("credentials").addAll(credentials);
        return user;
    }

    private NewPerson fact(ObjectNode fact) {
        return new NewPerson(fiscalCode, firstName, lastName, credentials, plus(facts, fact), profiles, enablements);
    }

    private NewPerson credential(ObjectNode credential) {
        return new NewPerson(
                fiscalCode, firstName, lastName, plus(credentials, credential), facts, profiles, enablements);
    }

    private NewPerson profile(ObjectNode profile) {
        return new NewPerson(fiscalCode, firstName, lastName, credentials, facts, plus(profiles, profile), enablements);
    }

    private NewPerson enablement(ObjectNode enablement) {
        return new NewPerson(
                fiscalCode, firstName, lastName, credentials, facts, profiles, plus(enablements, enablement));
    }

    private ObjectNode entry() {
        return JSON.createObjectNode().put("fiscalCode", fiscalCode);
    }

    private static List<ObjectNode> plus(List<ObjectNode> list, ObjectNode item) {
        List<ObjectNode> more = new ArrayList<>(list);
        more.add(item);
        return more;
    }
}
