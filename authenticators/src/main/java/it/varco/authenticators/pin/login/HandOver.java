package it.varco.authenticators.pin.login;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;

import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.authenticators.pin.InvalidPinSettingException;
import it.varco.authenticators.pin.Pin;
import it.varco.authenticators.pin.PinCredentialModel;
import it.varco.authenticators.pin.PinHash;
import it.varco.registry.RegistryUnavailableException;

/**
 * Gives a new PIN to who proved the right to it. Each time the page is shown a fresh one is generated, so that a reload
 * shows nothing twice; nothing changes until it has been typed.
 */
final class HandOver {

    /** Event detail with the name of the setting that cannot be read. */
    static final String SETTING = "setting";

    private static final SecureRandom RANDOM = new SecureRandom();

    private HandOver() {}

    /** The code or the PIN was right: shows a new PIN, or why there is none. */
    static void begin(PinLogin login, Basis basis) {
        basis.remember(login);
        show(login, basis, false);
    }

    /** The same again, after a reload or on request: another PIN, and the one shown before counts no more. */
    static void again(PinLogin login, Basis basis) {
        show(login, basis, true);
    }

    private static void show(PinLogin login, Basis basis, boolean again) {
        Entitlement entitlement = new Entitlement(login, basis);
        Optional<Refusal> refusal = entitlement.refusal();
        if (refusal.isPresent()) {
            ShowRefusal.of(login, basis, refusal.get());
            return;
        }
        try {
            LocalDate lastDay = entitlement.lastDay();
            Pin fresh = Pin.generate(RANDOM);
            PinCredentialModel pin = PinCredentialModel.create(
                    new PinHash(login.session(), login.realm()).of(fresh), basis.kind(), lastDay);
            new WaitingPin(pin, basis.credentialId(), basis.user().getId()).remember(login);
            ShowNewPin.of(login, basis, fresh, lastDay, again);
        } catch (RegistryUnavailableException unavailable) {
            ShowRefusal.of(login, basis, Refusal.of(RefusalReason.REGISTRY_UNAVAILABLE));
        } catch (InvalidPinSettingException unreadable) {
            login.context().getEvent().detail(SETTING, unreadable.attribute());
            ShowRefusal.of(login, basis, Refusal.of(RefusalReason.PIN_SETTING_UNREADABLE));
        }
    }
}
