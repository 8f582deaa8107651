package it.varco.authenticators.pin.office;

import java.util.function.Supplier;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;

import com.fasterxml.jackson.annotation.JsonInclude;

import it.varco.authenticators.cutoff.Rule;
import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalEvent;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.authenticators.pin.InvalidPinSettingException;
import it.varco.authenticators.pin.PinChangedMeanwhileException;
import it.varco.authenticators.pin.PinCredentialModel;
import it.varco.authenticators.pin.delivery.PinNotDeliveredException;
import it.varco.registry.admin.AdminDesk;
import it.varco.registry.admin.RegistryCall;
import it.varco.registry.identity.CodiceFiscale;

/**
 * Turns what stops an operation into the answer an office reads. Nothing of such an operation is stored.
 *
 * @param person whose PIN it is about
 */
record PinAnswer(AdminDesk desk, CodiceFiscale person) {

    /**
     * @return the operation's answer, or why it was not done
     * @throws WebApplicationException 400, 404 or 503 with the registry's own message
     */
    Response to(Supplier<Response> operation) {
        try {
            return RegistryCall.answer(operation);
        } catch (PinRefusedException refused) {
            return refused(refused.refusal());
        } catch (PinConflictException | PinChangedMeanwhileException conflict) {
            rollBack();
            PinState now = PinState.of(desk.session(), desk.realm(), person);
            return answer(
                    Status.CONFLICT, new Body(conflict.getMessage(), now.pinId(), now.codeId(), null, null, null));
        } catch (PinNotDeliveredException notDelivered) {
            rollBack();
            return answer(
                    notDelivered.addressRefused() ? Status.BAD_GATEWAY : Status.SERVICE_UNAVAILABLE,
                    Body.of(notDelivered.getMessage() + ". Nothing was changed"));
        } catch (InvalidPinSettingException wrongSetting) {
            rollBack();
            return answer(Status.CONFLICT, Body.of(wrongSetting.getMessage()));
        } catch (WebApplicationException refusedByTheRegistry) {
            rollBack();
            throw refusedByTheRegistry;
        }
    }

    /** The event is kept: nothing else was written before the policy was asked. */
    private Response refused(Refusal refusal) {
        PinState now = PinState.of(desk.session(), desk.realm(), person);
        EventBuilder event = new EventBuilder(
                        desk.realm(),
                        desk.session(),
                        desk.session().getContext().getConnection())
                .event(EventType.UPDATE_CREDENTIAL)
                .client(desk.auth().adminAuth().getClient())
                .user(now.userId())
                .detail(Details.CREDENTIAL_TYPE, PinCredentialModel.TYPE);
        RefusalEvent.send(event, refusal);
        Status status =
                refusal.reason() == RefusalReason.REGISTRY_UNAVAILABLE ? Status.SERVICE_UNAVAILABLE : Status.CONFLICT;
        return answer(
                status,
                new Body(
                        message(refusal.reason()),
                        now.pinId(),
                        now.codeId(),
                        refusal.rule().map(Rule::id).orElse(null),
                        refusal.since() == null ? null : refusal.since().toString(),
                        refusal.reference().value()));
    }

    private static String message(RefusalReason reason) {
        return switch (reason) {
            case POLICY_UNREADABLE ->
                "The realm's cut-off policy cannot be read: nothing is allowed until it is mended";
            case REGISTRY_UNAVAILABLE -> "The registry does not answer: try again later";
            default -> "The cut-off policy does not allow it for this person";
        };
    }

    private void rollBack() {
        desk.session().getTransactionManager().setRollbackOnly();
    }

    private static Response answer(Status status, Body body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }

    /**
     * What the office reads.
     *
     * @param pin id of the live PIN as it is now
     * @param code id of the waiting code as it is now
     * @param rule of the policy that refuses
     * @param since first day of the refusal, Europe/Rome
     * @param reference of the refusal, the same as in the event
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Body(String errorMessage, String pin, String code, String rule, String since, String reference) {

        static Body of(String errorMessage) {
            return new Body(errorMessage, null, null, null, null, null);
        }
    }
}
