package it.varco.authenticators.cutoff;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.keycloak.component.ComponentValidationException;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

import it.varco.registry.admin.AdminPermission;
import it.varco.registry.admin.JsonBody;
import it.varco.registry.identity.DecisionClock;

/**
 * The realm's cut-off policy for administrators: {@code /admin/realms/{realm}/varco-cut-off}. Reading needs the role
 * {@code view-cut-off}, changing {@code manage-cut-off}.
 */
@Produces(MediaType.APPLICATION_JSON)
public final class CutoffPolicyResource {

    static final String PATH = "varco-cut-off";
    private static final String RESOURCE_TYPE = "VARCO_CUT_OFF";

    /** Bytes: a policy of the longest kind, escaped and indented. */
    private static final int LARGEST_BODY = 1024 * 1024;

    private final KeycloakSession session;
    private final RealmModel realm;
    private final AdminPermissionEvaluator auth;
    private final AdminEventBuilder event;

    CutoffPolicyResource(
            KeycloakSession session, RealmModel realm, AdminPermissionEvaluator auth, AdminEventBuilder event) {
        this.session = session;
        this.realm = realm;
        this.auth = auth;
        this.event = event.resource(RESOURCE_TYPE).resourcePath(PATH);
    }

    /** The policy with its version, 0 and no policy when the realm holds none. */
    @GET
    public Response read() {
        AdminPermission.VIEW_CUT_OFF.require(auth, realm);
        return answering(
                () -> PolicyComponent.of(realm).map(PolicyAnswers::policy).orElse(Map.of("version", 0)));
    }

    /** Puts a new policy in the place of the version the administrator read. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(InputStream body) {
        AdminPermission.MANAGE_CUT_OFF.require(auth, realm);
        return answering(() -> {
            EditRequest request = EditRequest.replacement(JsonBody.text(body, LARGEST_BODY));
            CutoffPolicy policy = CutoffPolicyJson.of(request.policy());
            PolicyComponent saved = edits().replace(request.version(), policy);
            return reported(request.version() == 0 ? OperationType.CREATE : OperationType.UPDATE, saved);
        });
    }

    /** Puts the previous policy back, as a new version. */
    @POST
    @Path("restore")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response restore(InputStream body) {
        AdminPermission.MANAGE_CUT_OFF.require(auth, realm);
        return answering(() -> reported(
                OperationType.UPDATE,
                edits().restore(EditRequest.restoration(JsonBody.text(body, JsonBody.SMALL))
                        .version())));
    }

    /** What the policy, or one that is not saved yet, would answer; changes nothing. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(InputStream body) {
        AdminPermission.VIEW_CUT_OFF.require(auth, realm);
        return answering(() -> {
            LocalDate today = session.getProvider(DecisionClock.class).today();
            PreviewRequest request = PreviewRequest.parse(JsonBody.text(body, LARGEST_BODY), today);
            CutoffPolicy policy = request.candidate()
                    .or(() -> RealmCutoffPolicy.of(realm))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The realm holds no cut-off policy: send the one to try as policy"));
            return PolicyAnswers.preview(policy.timeline(request.question()), request.day());
        });
    }

    private PolicyEdits edits() {
        return new PolicyEdits(session.getKeycloakSessionFactory(), realm.getId());
    }

    private Map<String, Object> reported(OperationType operation, PolicyComponent saved) {
        Map<String, Object> answer = PolicyAnswers.policy(saved);
        event.operation(operation).representation(new LinkedHashMap<>(answer)).success();
        return answer;
    }

    private static Response answering(Supplier<Map<String, Object>> request) {
        try {
            return Response.ok(request.get()).build();
        } catch (StaleVersionException e) {
            return refused(Status.CONFLICT, Map.of("errorMessage", e.getMessage(), "currentVersion", e.current()));
        } catch (UnreadablePolicyException e) {
            return refused(Status.CONFLICT, Map.of("errorMessage", e.getMessage()));
        } catch (ComponentValidationException e) {
            return refused(
                    Status.CONFLICT, Map.of("errorMessage", e.getMessage(), "params", List.of(e.getParameters())));
        } catch (InvalidPolicyException e) {
            return refused(
                    Status.BAD_REQUEST, Map.of("errorMessage", "Cut-off policy not accepted. " + e.getMessage()));
        } catch (IllegalArgumentException e) {
            return refused(Status.BAD_REQUEST, Map.of("errorMessage", e.getMessage()));
        }
    }

    private static Response refused(Status status, Map<String, Object> body) {
        return Response.status(status).entity(body).build();
    }
}
