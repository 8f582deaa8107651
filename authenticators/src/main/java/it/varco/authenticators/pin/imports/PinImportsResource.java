package it.varco.authenticators.pin.imports;

import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

import it.varco.authenticators.cutoff.RealmCutoffPolicy;
import it.varco.authenticators.cutoff.UnreadablePolicyException;
import it.varco.authenticators.pin.InvalidPinSettingException;
import it.varco.authenticators.pin.PinValidity;
import it.varco.registry.admin.AdminDesk;
import it.varco.registry.admin.AdminError;
import it.varco.registry.admin.AdminPermission;
import it.varco.registry.admin.JsonBody;
import it.varco.registry.admin.RegistryCall;
import it.varco.registry.identity.DecisionClock;

/**
 * {@code /admin/realms/{realm}/varco-pin-imports/{name}}: PINs from the body's old system, by parts of a file. The name
 * tells imports apart: a line that is sent again under the same name is not imported twice.
 */
@Produces(MediaType.APPLICATION_JSON)
public final class PinImportsResource {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final AdminDesk desk;

    PinImportsResource(AdminDesk desk) {
        this.desk = desk;
    }

    /** Imports lines, or says what would become of them; each has its own result. */
    @POST
    @Path("{name}/lines")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, Object> add(@PathParam("name") String name, InputStream body) {
        desk.require(AdminPermission.IMPORT_PINS);
        if (!NAME.matcher(name).matches()) {
            throw AdminError.badRequest(
                    "The name of an import is made of lower-case letters, digits and hyphens, at most 60");
        }
        ImportPart part =
                JsonBody.read(body, ImportPart.class, ImportPart.LARGEST).checked();
        List<LineResult> results = RegistryCall.answer(() -> run(name, part));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("name", name);
        answer.put("dryRun", part.dry());
        answer.putAll(counts(results));
        desk.events()
                .operation(OperationType.ACTION)
                .resource(desk.resourceType())
                .resourcePath(desk.path(), name, "lines")
                .representation(new LinkedHashMap<>(answer))
                .success();
        answer.put("results", results);
        return answer;
    }

    private List<LineResult> run(String name, ImportPart part) {
        KeycloakSession session = desk.session();
        RealmModel realm = desk.realm();
        try {
            ImportRules rules = new ImportRules(
                    RealmCutoffPolicy.of(realm),
                    new PinValidity(realm.getAttributes()),
                    session.getProvider(DecisionClock.class).today());
            PinWriter writer =
                    new PinWriter(session.getKeycloakSessionFactory(), realm.getId(), name, desk.administrator());
            return new PinImport(session, realm, name, rules, writer).run(part);
        } catch (UnreadablePolicyException | InvalidPinSettingException unusable) {
            throw AdminError.conflict(unusable.getMessage());
        }
    }

    private static Map<String, Object> counts(List<LineResult> results) {
        Map<String, Object> counts = new LinkedHashMap<>();
        Arrays.stream(Outcome.values())
                .map(Outcome::id)
                .forEach(id -> counts.put(
                        id,
                        results.stream()
                                .filter(result -> result.outcome().equals(id))
                                .count()));
        return counts;
    }
}
