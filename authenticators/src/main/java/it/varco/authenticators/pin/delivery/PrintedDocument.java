package it.varco.authenticators.pin.delivery;

/**
 * What the office prints and hands over or posts. It is in the answer to the office once, and nowhere else.
 *
 * @param channel id of the provider that made it
 * @param mediaType such as {@code text/html; charset=UTF-8}
 * @param content the document
 */
public record PrintedDocument(String channel, String mediaType, String content) {

    @Override
    public String toString() {
        return "PrintedDocument[" + channel + ", hidden]";
    }
}
