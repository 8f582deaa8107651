package it.varco.authenticators.cutoff.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import it.varco.authenticators.cutoff.Act;
import it.varco.authenticators.cutoff.Rule;
import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalReason;
import it.varco.registry.identity.DecisionClock;

/**
 * What a refused person reads: the fact with its date, why and by which act, what to do next, and the number to quote.
 *
 * @param refusal what was decided
 * @param locale language of the page, for its dates
 * @param now when the page is shown
 * @param otherCredential whether the realm offers another credential to try at once
 */
record NoticePage(Refusal refusal, Locale locale, Instant now, boolean otherCredential) {

    private static final Map<String, String> FIRST_OF_MONTH = Map.of("it", "1º", "fr", "1er");
    private static final String SPID_LINK = "https://www.spid.gov.it/";
    private static final String CIE_LINK = "https://www.cartaidentita.interno.gov.it/";

    /** Model of the template: texts, lists and booleans only. */
    Map<String, Object> model() {
        String reason = refusal.reason().name();
        Map<String, Object> model = new HashMap<>();
        model.put("reason", reason);
        model.put("titleKey", titleKey(reason));
        model.put("titleArg", text(refusal.since()));
        model.put("whyKey", refusal.rule().map(Rule::message).orElse("varco.notice." + reason + ".why"));
        model.put("actText", refusal.rule().map(Rule::act).map(Act::text).orElse(""));
        model.put(
                "actDate",
                refusal.rule().map(Rule::act).map(Act::date).map(this::text).orElse(""));
        model.put("since", text(refusal.since()));
        model.put("steps", steps());
        model.put("reference", refusal.reference().value());
        model.put(
                "time",
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(now.atZone(DecisionClock.ROME)));
        model.put("another", otherCredential);
        model.put("enablementsKept", refusal.reason() == RefusalReason.CUT_OFF);
        return model;
    }

    private String titleKey(String reason) {
        boolean dateMissing = refusal.since() == null
                && (refusal.reason() == RefusalReason.CUT_OFF || refusal.reason() == RefusalReason.PIN_EXPIRED);
        return "varco.notice." + reason + (dateMissing ? ".title.undated" : ".title");
    }

    private List<Map<String, String>> steps() {
        return switch (refusal.reason()) {
            case CUT_OFF, NO_LOGIN_RECORD ->
                List.of(step("spid", SPID_LINK), step("cie", CIE_LINK), step("cns", ""), step("office", ""));
            case LEVEL_TOO_LOW -> List.of(step("spid", SPID_LINK), step("cie", CIE_LINK), step("cns", ""));
            case PIN_EXPIRED, NO_PROFILE -> List.of(step("office", ""));
            case CANCELLED -> List.of();
            case POLICY_UNREADABLE, REGISTRY_UNAVAILABLE -> List.of(step("retry", ""), step("office", ""));
        };
    }

    private static Map<String, String> step(String name, String href) {
        return Map.of("key", "varco.notice.step." + name, "href", href);
    }

    /** The first of a month is an ordinal in Italian and French, which Java's formats do not know. */
    private String text(LocalDate date) {
        if (date == null) {
            return "";
        }
        String text = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
        return date.getDayOfMonth() == 1
                ? text.replaceFirst("^1 ", FIRST_OF_MONTH.getOrDefault(locale.getLanguage(), "1") + " ")
                : text;
    }
}
