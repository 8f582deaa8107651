package it.varco.authenticators.pin.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

import it.varco.authenticators.pin.PinCredentialModel;
import it.varco.authenticators.pin.PinHash;
import it.varco.registry.InvalidEntryException;
import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.identity.InvalidCodiceFiscaleException;
import it.varco.registry.pin.PinEntry;
import it.varco.registry.pin.PinJournalProvider;
import it.varco.registry.pin.PinOperation;
import it.varco.registry.standing.Standing;
import it.varco.registry.standing.StandingProvider;
import it.varco.registry.succession.SuccessionProvider;

/** Goes through the lines of one request; a dry run is the same way without its last step. */
final class PinImport {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final String name;
    private final ImportRules rules;
    private final PinWriter writer;

    /** By person, the first line of the request that is about them. */
    private final Map<CodiceFiscale, Integer> seen = new HashMap<>();

    PinImport(KeycloakSession session, RealmModel realm, String name, ImportRules rules, PinWriter writer) {
        this.session = session;
        this.realm = realm;
        this.name = name;
        this.rules = rules;
        this.writer = writer;
    }

    /**
     * @return one result per line, in order
     * @throws RegistryUnavailableException when the registry does not answer; what was stored before stays
     */
    List<LineResult> run(ImportPart part) {
        List<LineResult> results = new ArrayList<>();
        for (int index = 0; index < part.lines().size(); index++) {
            ImportLine line = part.lines().get(index);
            int number = part.number(index);
            results.add(LineResult.of(number, line.fiscalCode(), verdict(line, number, part.dry())));
        }
        return results;
    }

    private Verdict verdict(ImportLine line, int number, boolean dry) {
        try {
            CodiceFiscale person = CodiceFiscale.parse(line.fiscalCode());
            Integer first = seen.putIfAbsent(person, number);
            if (first != null) {
                return Verdict.refused("the same person stands on line " + first);
            }
            ImportedPin pin = ImportedPin.of(person, line, rules.today());
            return verdict(pin, dry);
        } catch (InvalidCodiceFiscaleException | InvalidEntryException wrong) {
            return Verdict.refused(wrong.getMessage());
        }
    }

    private Verdict verdict(ImportedPin pin, boolean dry) {
        Optional<Verdict> known = knownBefore(pin.person());
        if (known.isPresent()) {
            return known.get();
        }
        if (session.getProvider(SuccessionProvider.class)
                .successorOf(realm, pin.person())
                .isPresent()) {
            return Verdict.refused("the codice fiscale was replaced by another: send the line with that one");
        }
        Standing standing = session.getProvider(StandingProvider.class).of(realm, pin.person());
        Optional<Verdict> objection = rules.objection(pin, standing);
        if (objection.isPresent()) {
            return objection.get();
        }
        var lastDay = rules.lastDay(pin, standing);
        if (!dry && !writer.store(pin, lastDay, new PinHash(session, realm).of(pin.hash()))) {
            return knownBefore(pin.person())
                    .orElseGet(() -> Verdict.refused("the person was changed meanwhile: send the line again"));
        }
        return new Verdict(
                Outcome.IMPORTED, "PIN %s until %s".formatted(pin.kind().id(), lastDay));
    }

    /** A PIN that lives here, or lived and was taken away, is not replaced by an older one. */
    private Optional<Verdict> knownBefore(CodiceFiscale person) {
        Optional<Verdict> told = toldByHistory(person);
        if (told.isPresent() || !hasPin(person)) {
            return told;
        }
        // who sends the same line at the same moment may have stored it between the two looks
        return toldByHistory(person).or(() -> Optional.of(Verdict.refused("the person has a PIN already")));
    }

    private boolean hasPin(CodiceFiscale person) {
        UserModel user = session.users().getUserByUsername(realm, person.username());
        return user != null
                && user.credentialManager()
                        .getStoredCredentialsByTypeStream(PinCredentialModel.TYPE)
                        .findAny()
                        .isPresent();
    }

    private Optional<Verdict> toldByHistory(CodiceFiscale person) {
        List<PinEntry> history = session.getProvider(PinJournalProvider.class).of(realm, person);
        if (history.stream()
                .anyMatch(entry -> entry.operation() == PinOperation.IMPORTED && name.equals(entry.document()))) {
            return Optional.of(new Verdict(Outcome.ALREADY_IMPORTED, "this import has brought it before"));
        }
        if (history.isEmpty()) {
            return Optional.empty();
        }
        PinEntry last = history.get(history.size() - 1);
        return Optional.of(Verdict.refused("the person's PIN is already kept here (last: %s): an older one does not"
                        .formatted(last.operation().id())
                + " take its place"));
    }
}
