package it.varco.authenticators.cutoff.notice;

import java.util.Optional;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.UserModel;

import it.varco.authenticators.cutoff.decision.Reference;
import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.authenticators.pin.own.Conversion;
import it.varco.authenticators.pin.own.ConvertPinAction;

/**
 * What the page of a refusal for want of a PIN dispositivo has to say about getting one.
 *
 * @param possible whether the person can ask for one here: the policy lets offices give it, and no request is open
 * @param number number of the open request, empty when there is none
 */
record ConversionOffer(boolean possible, String number) {

    private static final ConversionOffer NONE = new ConversionOffer(false, "");

    /** Nothing unless it was the PIN's kind that was refused. */
    static ConversionOffer of(AuthenticationFlowContext context, Refusal refusal) {
        UserModel user = context.getUser();
        if (refusal.reason() != RefusalReason.DISPOSITIVO_NEEDED || user == null) {
            return NONE;
        }
        Conversion conversion = new Conversion(context.getSession(), context.getRealm(), user);
        return conversion
                .open()
                .map(number -> new ConversionOffer(false, number))
                .orElseGet(() -> new ConversionOffer(conversion.refusal().isEmpty(), ""));
    }

    /** Records the request of the person who was refused, if it still can be made. */
    static void accept(AuthenticationFlowContext context) {
        Optional<Refusal> refusal = new LoginInProgress(context).refusal();
        if (refusal.isPresent() && of(context, refusal.get()).possible()) {
            Optional<Reference> number =
                    new Conversion(context.getSession(), context.getRealm(), context.getUser()).request();
            number.ifPresent(
                    given -> ConvertPinAction.report(context.getEvent().clone().user(context.getUser()), given));
        }
    }
}
