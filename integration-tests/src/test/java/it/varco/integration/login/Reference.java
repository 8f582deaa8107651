package it.varco.integration.login;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import it.varco.integration.http.Page;
import it.varco.sandbox.rp.Refusal;

/** The number that person, administrator and relying party are all given of one refusal. */
final class Reference {

    static final Pattern SHAPE = Pattern.compile("\\b[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}\\b");

    private Reference() {}

    /** As the person reads it. */
    static String on(Page page) {
        return in(page.text());
    }

    /** As the relying party receives it. */
    static String in(Refusal refusal) {
        return in(refusal.description());
    }

    private static String in(String text) {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no reference number in: " + text);
        }
        return matcher.group();
    }
}
