package it.varco.authenticators.pin.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.theme.FreeMarkerException;
import org.keycloak.theme.Theme;
import org.keycloak.theme.beans.MessageFormatterMethod;
import org.keycloak.theme.freemarker.FreeMarkerProvider;

import it.varco.authenticators.cutoff.notice.ReadableDate;
import it.varco.registry.identity.DecisionClock;

/**
 * A sheet for the office to print, as an HTML document that needs nothing else. {@code letter} holds one half and the
 * address, placed for a window envelope; {@code counter} holds both halves, for the person who stands there.
 */
final class PrintedSheet implements PinDeliveryProvider {

    static final String LETTER = "letter";
    static final String COUNTER = "counter";

    private static final String MEDIA_TYPE = "text/html; charset=UTF-8";

    private final KeycloakSession session;
    private final String channel;

    PrintedSheet(KeycloakSession session, String channel) {
        this.session = session;
        this.channel = channel;
    }

    @Override
    public Optional<PrintedDocument> deliver(RealmModel realm, PinShipment shipment) {
        if (channel.equals(LETTER) && shipment.halves().size() != 1) {
            throw PinNotDeliveredException.unavailable(channel, "both halves never go by the same letter", null);
        }
        try {
            Theme theme = session.theme().getTheme(Theme.Type.EMAIL);
            Locale language = shipment.language();
            Map<String, Object> model = new HashMap<>(model(realm, shipment));
            model.put("msg", new MessageFormatterMethod(language, theme.getEnhancedMessages(realm, language)));
            String sheet = session.getProvider(FreeMarkerProvider.class)
                    .processTemplate(model, "print/varco-pin-" + channel + ".ftl", theme);
            return Optional.of(new PrintedDocument(channel, MEDIA_TYPE, sheet));
        } catch (FreeMarkerException unprintable) {
            throw PinNotDeliveredException.unavailable(channel, "the sheet cannot be made: see its template", null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The theme of mails and letters cannot be read", unreadable);
        }
    }

    private Map<String, Object> model(RealmModel realm, PinShipment shipment) {
        ReadableDate dates = new ReadableDate(shipment.language());
        return Map.of(
                "lang", shipment.language().getLanguage(),
                "body", Optional.ofNullable(realm.getDisplayName()).orElse(realm.getName()),
                "name", shipment.name(),
                "fiscalCode", shipment.fiscalCode().masked(),
                "address", shipment.address(),
                "number", shipment.number(),
                "halves",
                        shipment.halves().stream()
                                .map(half -> Map.of(
                                        "number", String.valueOf(half.number()),
                                        "characters", half.grouped(),
                                        "spelled", spelled(half)))
                                .toList(),
                "lastDay", dates.of(shipment.lastDay()),
                "today", dates.of(session.getProvider(DecisionClock.class).today()));
    }

    /** The characters one by one, for a screen reader and for reading out. */
    private static List<String> spelled(PinHalf half) {
        return half.characters().chars().mapToObj(Character::toString).toList();
    }
}
