package it.varco.authenticators.pin.own;

import java.util.Optional;

import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;

import it.varco.authenticators.cutoff.decision.Reference;
import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalEvent;
import it.varco.registry.identity.CodiceFiscale;

/** Asks an office to make the person's own PIN dispositivo. */
public final class ConvertPinAction extends OwnPinAction {

    public static final String PROVIDER_ID = "varco-convert-pin";

    public ConvertPinAction() {
        super(PROVIDER_ID, "Varco: ask for a PIN dispositivo");
    }

    @Override
    void show(RequiredActionContext context, CodiceFiscale person) {
        Conversion conversion = conversion(context);
        Optional<String> open = conversion.open();
        if (conversion.pin().isEmpty()) {
            OwnPinPage.told("convert.none", "convert.none.text").show(context);
        } else if (conversion.convertible().isEmpty()) {
            OwnPinPage.told("convert.already", "convert.already.text").show(context);
        } else if (open.isPresent()) {
            requested("convert.open").with(open.get()).show(context);
        } else {
            conversion
                    .refusal()
                    .ifPresentOrElse(
                            refusal -> refuse(context, refusal),
                            () -> OwnPinPage.told("convert.title", "convert.what", "convert.office")
                                    .asking("convert.confirm")
                                    .show(context));
        }
    }

    @Override
    void confirm(RequiredActionContext context, CodiceFiscale person) {
        Conversion conversion = conversion(context);
        if (conversion.open().isPresent() || conversion.refusal().isPresent()) {
            show(context, person);
            return;
        }
        Optional<Reference> number = conversion.request();
        if (number.isEmpty()) {
            show(context, person);
            return;
        }
        report(context.getEvent(), number.get());
        requested("convert.done").with(number.get().value()).show(context);
    }

    /** What an administrator learns of a request, wherever it was made. */
    public static void report(EventBuilder event, Reference number) {
        event.clone()
                .event(EventType.CUSTOM_REQUIRED_ACTION)
                .detail(Details.CUSTOM_REQUIRED_ACTION, PROVIDER_ID)
                .detail(RefusalEvent.REFERENCE, number.value())
                .success();
    }

    private static void refuse(RequiredActionContext context, Refusal refusal) {
        EventBuilder event = context.getEvent()
                .clone()
                .event(EventType.CUSTOM_REQUIRED_ACTION)
                .detail(Details.CUSTOM_REQUIRED_ACTION, PROVIDER_ID);
        RefusalEvent.send(event.user(context.getUser()), refusal);
        String reason = "varco.notice." + refusal.reason().name() + ".why";
        OwnPinPage.told("convert.refused")
                .saying(refusal.rule().map(rule -> rule.message()).orElse(reason))
                .with(refusal.reference().value())
                .show(context);
    }

    private static OwnPinPage requested(String title) {
        return OwnPinPage.told(title, "convert.bring", "convert.office");
    }

    private static Conversion conversion(RequiredActionContext context) {
        return new Conversion(context.getSession(), context.getRealm(), context.getUser());
    }
}
