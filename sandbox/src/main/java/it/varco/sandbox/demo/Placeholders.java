package it.varco.sandbox.demo;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@code ${NAME}} and {@code ${NAME:default}} in a text. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(?::([^}]*))?}");

    private Placeholders() {}

    /** Other uses of {@code ${...}}, such as Keycloak's message keys, stay as they are. */
    static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(value(match, values)));
    }

    private static String value(MatchResult match, Map<String, String> values) {
        String given = values.get(match.group(1));
        if (given != null) {
            return given;
        }
        return match.group(2) == null ? match.group() : match.group(2);
    }
}
