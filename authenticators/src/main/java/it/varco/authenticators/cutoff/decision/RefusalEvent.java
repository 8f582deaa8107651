package it.varco.authenticators.cutoff.decision;

import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventBuilder;

/** What an administrator learns of a refusal: reason code, rule id and the reference the person was given. */
public final class RefusalEvent {

    /** Event detail with the id of the deciding rule. */
    public static final String RULE = "rule";

    /** Event detail with the number that the person and the relying party got too. */
    public static final String REFERENCE = "reference";

    private RefusalEvent() {}

    /**
     * @param event already of the right type, with client, user and session set as far as they are known
     */
    public static void send(EventBuilder event, Refusal refusal) {
        event.detail(Details.REASON, refusal.reason().name());
        refusal.rule().ifPresent(rule -> event.detail(RULE, rule.id()));
        event.detail(REFERENCE, refusal.reference().value()).error(Errors.ACCESS_DENIED);
    }
}
