package it.varco.authenticators.pin.login;

import java.util.Optional;

import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.notice.Notice;
import it.varco.registry.identity.CredentialKind;

/** The notice of a refusal to someone whose code or PIN was right; nothing of theirs has changed. */
final class ShowRefusal implements PinStepPage {

    /** After a reload it is decided anew. */
    @Override
    public void show(PinLogin login) {
        Optional<Basis> basis = Basis.remembered(login);
        if (basis.isPresent()) {
            HandOver.begin(login, basis.get());
        } else {
            ConfirmNewPin.overtaken(login);
        }
    }

    static void of(PinLogin login, Basis basis, Refusal refusal) {
        PinStep.REFUSED.enter(login.notes());
        Notice.of(login.context(), CredentialKind.PIN).show(refusal, basis.user(), login.proven(basis.kind()));
    }

    @Override
    public void submitted(PinLogin login) {
        if (!Notice.of(login.context(), CredentialKind.PIN).answered()) {
            show(login);
        }
    }
}
