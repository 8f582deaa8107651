package it.varco.authenticators.pin.login;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Function;

import jakarta.ws.rs.core.Response;

import org.keycloak.events.Details;
import org.keycloak.events.Errors;

import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalEvent;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.authenticators.pin.AddressLimit;
import it.varco.authenticators.pin.PinCheck;
import it.varco.authenticators.pin.PinFormConfig;
import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.identity.DecisionClock;

/**
 * One attempt with a PIN or a code, and what the person is told when it fails. Whoever it is and whatever was typed, a
 * wrong attempt looks the same and costs one hash.
 *
 * @param page shown again when the attempt fails
 */
record Attempt(PinLogin login, PinPage page) {

    /**
     * @param check the comparison, empty when it was wrong
     * @param wrong shows that it was wrong
     * @return what was right; when empty, the answer has been given
     */
    <T> Optional<T> make(Function<PinCheck, Optional<T>> check, Runnable wrong) {
        Instant now = login.now();
        Optional<AddressLimit> address = address(now);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<T> right = check.apply(new PinCheck(login.session(), login.realm()));
            if (right.isEmpty()) {
                address.get().count(now);
                login.context().getEvent().error(Errors.INVALID_USER_CREDENTIALS);
                wrong.run();
            }
            return right;
        } catch (RegistryUnavailableException unavailable) {
            refuseUncounted();
            return Optional.empty();
        }
    }

    /** The count of the address the form came from; when empty, it is closed and the answer has been given. */
    Optional<AddressLimit> address(Instant now) {
        AddressLimit address = new AddressLimit(
                login.session(),
                login.realm(),
                login.context().getConnection().getRemoteAddr(),
                new PinFormConfig(login.context().getAuthenticatorConfig()));
        Optional<Instant> closedUntil = address.closedUntil(now);
        closedUntil.ifPresent(this::refuseAddress);
        return closedUntil.isPresent() ? Optional.empty() : Optional.of(address);
    }

    private void refuseAddress(Instant closedUntil) {
        login.context().getEvent().detail(Details.REASON, "ADDRESS_LIMIT").error(Errors.INVALID_USER_CREDENTIALS);
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(login.locale())
                .format(closedUntil.atZone(DecisionClock.ROME));
        page.show(Response.Status.TOO_MANY_REQUESTS, "varco.pin.error.address", time);
    }

    /** An attempt that cannot be counted is not looked at. */
    private void refuseUncounted() {
        Refusal unavailable = Refusal.of(RefusalReason.REGISTRY_UNAVAILABLE);
        RefusalEvent.send(login.context().getEvent(), unavailable);
        page.show(
                Response.Status.SERVICE_UNAVAILABLE,
                "varco.pin.error.unavailable",
                unavailable.reference().value());
    }
}
