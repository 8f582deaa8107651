package it.varco.authenticators.pin.office;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.keycloak.events.admin.OperationType;

import it.varco.registry.Page;
import it.varco.registry.UnknownEntryException;
import it.varco.registry.admin.AdminDesk;
import it.varco.registry.admin.AdminInput;
import it.varco.registry.admin.AdminPermission;
import it.varco.registry.admin.JsonBody;
import it.varco.registry.admin.RegistryCall;
import it.varco.registry.identity.CodiceFiscale;
import it.varco.registry.pin.PinEntry;
import it.varco.registry.pin.PinJournalProvider;

/**
 * {@code /admin/realms/{realm}/varco-pins}: the offices' dealings with PINs. Reading needs the role {@code view-pins},
 * everything else {@code manage-pins}. Every change names the PIN or code the office has seen.
 */
@Produces(MediaType.APPLICATION_JSON)
public final class PinsResource {

    private final AdminDesk desk;
    private final PinJournalProvider journal;

    PinsResource(AdminDesk desk, PinJournalProvider journal) {
        this.desk = desk;
        this.journal = journal;
    }

    /** PIN, code and history of a person. */
    @GET
    @Path("{fiscalCode}")
    public PinStateRepresentation get(@PathParam("fiscalCode") String fiscalCode) {
        desk.require(AdminPermission.VIEW_PINS);
        desk.query();
        CodiceFiscale person = AdminInput.person(fiscalCode);
        return RegistryCall.answer(() -> {
            PinState state = PinState.of(desk.session(), desk.realm(), person);
            List<PinEntry> history = journal.of(desk.realm(), person);
            if (state.nothing() && history.isEmpty()) {
                throw new UnknownEntryException();
            }
            return PinStateRepresentation.of(person, state, history);
        });
    }

    /** Requests for a PIN dispositivo that wait for an answer, oldest first. */
    @GET
    @Path("conversions")
    public List<PinEntryRepresentation> conversions() {
        desk.require(AdminPermission.VIEW_PINS);
        Page page = desk.query().page();
        return RegistryCall.answer(() -> journal.openConversions(desk.realm(), page)).stream()
                .map(PinEntryRepresentation::of)
                .toList();
    }

    /** Issues a code. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(InputStream body) {
        desk.require(AdminPermission.MANAGE_PINS);
        IssueBody sent = JsonBody.read(body, IssueBody.class);
        CodiceFiscale person = sent.person();
        return answer(person, office -> {
            IssuedRepresentation issued = office.issue(sent);
            report(OperationType.CREATE, issued.code(), "issued", issued.kind());
            return Response.status(Response.Status.CREATED).entity(issued).build();
        });
    }

    /** Delivers anew what did not arrive. */
    @POST
    @Path("{fiscalCode}/redeliver")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response redeliver(@PathParam("fiscalCode") String fiscalCode, InputStream body) {
        desk.require(AdminPermission.MANAGE_PINS);
        CodiceFiscale person = AdminInput.person(fiscalCode);
        RedeliverBody sent = JsonBody.read(body, RedeliverBody.class);
        return answer(person, office -> {
            IssuedRepresentation issued = office.redeliver(person, sent);
            report(OperationType.ACTION, issued.code() + "/redeliver", "redelivered", issued.kind());
            return Response.ok(issued).build();
        });
    }

    /** Makes a PIN ordinario dispositivo. */
    @POST
    @Path("{fiscalCode}/convert")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response convert(@PathParam("fiscalCode") String fiscalCode, InputStream body) {
        desk.require(AdminPermission.MANAGE_PINS);
        CodiceFiscale person = AdminInput.person(fiscalCode);
        ConvertBody sent = JsonBody.read(body, ConvertBody.class);
        return answer(person, office -> {
            String converted = office.convert(person, sent);
            report(OperationType.ACTION, converted + "/convert", "converted", "dispositivo");
            return Response.ok(new Converted(converted)).build();
        });
    }

    /** Refuses to. */
    @POST
    @Path("{fiscalCode}/refuse-conversion")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response refuseConversion(@PathParam("fiscalCode") String fiscalCode, InputStream body) {
        desk.require(AdminPermission.MANAGE_PINS);
        CodiceFiscale person = AdminInput.person(fiscalCode);
        RefuseConversionBody sent = JsonBody.read(body, RefuseConversionBody.class);
        return answer(person, office -> {
            office.refuseConversion(person, sent);
            report(OperationType.ACTION, sent.pin() + "/refuse-conversion", "conversion-refused", "ordinario");
            return Response.noContent().build();
        });
    }

    /** Takes PIN and code away. */
    @POST
    @Path("{fiscalCode}/revoke")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revoke(@PathParam("fiscalCode") String fiscalCode, InputStream body) {
        desk.require(AdminPermission.MANAGE_PINS);
        CodiceFiscale person = AdminInput.person(fiscalCode);
        RevokeBody sent = JsonBody.read(body, RevokeBody.class);
        return answer(person, office -> {
            office.revoke(person, sent);
            report(OperationType.ACTION, sent.seen() + "/revoke", "revoked", null);
            return Response.noContent().build();
        });
    }

    private Response answer(CodiceFiscale person, Function<PinOffice, Response> operation) {
        PinOffice office = new PinOffice(desk.session(), desk.realm(), desk.administrator());
        return new PinAnswer(desk, person).to(() -> operation.apply(office));
    }

    /** Never with the code's halves, nor with whose it is: the history has that. */
    private void report(OperationType operation, String subPath, String happened, String kind) {
        desk.events()
                .operation(operation)
                .resource(desk.resourceType())
                .resourcePath(desk.path(), subPath)
                .representation(new Reported(happened, Optional.ofNullable(kind).orElse("")))
                .success();
    }

    /** Body of the admin event. */
    public record Reported(String operation, String kind) {}

    /** @param pin id that the PIN has from now on */
    public record Converted(String pin) {}
}
