package it.varco.authenticators.pin.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.mail.SendFailedException;

import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.locale.LocaleSelectorProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

import org.jboss.logging.Logger;

import it.varco.authenticators.cutoff.notice.ReadableDate;

/**
 * One half by e-mail or certified e-mail (PEC), through the realm's mail server. The mail is accepted or refused by that
 * server while the office waits; what bounces afterwards the office delivers anew.
 */
public final class MailDelivery implements PinDeliveryProvider {

    static final String ID = "mail";

    private static final Logger logger = Logger.getLogger(MailDelivery.class);
    private static final String ON = "true";

    private final KeycloakSession session;

    public MailDelivery(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public Optional<PrintedDocument> deliver(RealmModel realm, PinShipment shipment) {
        if (shipment.halves().size() != 1) {
            throw PinNotDeliveredException.unavailable(ID, "both halves never go by the same mail", null);
        }
        PinHalf half = shipment.halves().get(0);
        Map<String, Object> model = new HashMap<>();
        model.put("number", shipment.number());
        model.put("half", half.number());
        model.put("characters", half.grouped());
        model.put("lastDay", new ReadableDate(shipment.language()).of(shipment.lastDay()));
        model.put("reset", shipment.reset());
        send(realm, shipment, "varco.pin.half.subject", "varco-pin-half.ftl", model);
        return Optional.empty();
    }

    /**
     * Sends one mail about a person's PIN.
     *
     * @param to person, language and address; its halves are not looked at
     * @throws PinNotDeliveredException when the mail server refuses it or cannot be used
     */
    public void send(RealmModel realm, PinShipment to, String subjectKey, String template, Map<String, Object> model) {
        requireServer(realm);
        String address = to.address().get(0);
        Object pageLanguage = session.getAttribute(LocaleSelectorProvider.USER_REQUEST_LOCALE);
        // Keycloak takes the language of a mail from the login in progress, else from this attribute, and only then
        // from what is stored of the user: so nothing need be stored.
        session.setAttribute(
                LocaleSelectorProvider.USER_REQUEST_LOCALE, to.language().toLanguageTag());
        try {
            session.getProvider(EmailTemplateProvider.class)
                    .setRealm(realm)
                    .setUser(to.person())
                    .send(subjectKey, List.of(), template, new HashMap<>(model), address);
        } catch (EmailException failure) {
            throw notSent(failure, masked(address));
        } finally {
            if (pageLanguage == null) {
                session.removeAttribute(LocaleSelectorProvider.USER_REQUEST_LOCALE);
            } else {
                session.setAttribute(LocaleSelectorProvider.USER_REQUEST_LOCALE, pageLanguage);
            }
        }
    }

    private static void requireServer(RealmModel realm) {
        Map<String, String> server = realm.getSmtpConfig();
        if (server == null || blank(server.get("host")) || blank(server.get("from"))) {
            throw PinNotDeliveredException.unavailable(
                    ID, "the realm has no mail server: set host and sender under Realm settings, Email", null);
        }
        if (ON.equals(server.get("debug"))) {
            throw PinNotDeliveredException.unavailable(
                    ID, "the realm's mail server is in debug mode, which would write halves into the log", null);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static PinNotDeliveredException notSent(EmailException failure, String masked) {
        logger.warnf("A mail about a PIN could not be sent to %s", masked);
        return failure.getCause() == null || refused(failure)
                ? PinNotDeliveredException.refused(
                        ID, "the mail server refuses the address or the message; use another contact", failure)
                : PinNotDeliveredException.unavailable(
                        ID, "the mail server cannot be reached or does not work; try again later", failure);
    }

    private static boolean refused(Throwable failure) {
        return failure != null && (failure instanceof SendFailedException || refused(failure.getCause()));
    }

    /** First character and domain. */
    static String masked(String address) {
        int at = address.lastIndexOf('@');
        return at < 1
                ? "***"
                : address.substring(0, 1) + "***" + address.substring(at).toLowerCase(Locale.ROOT);
    }
}
