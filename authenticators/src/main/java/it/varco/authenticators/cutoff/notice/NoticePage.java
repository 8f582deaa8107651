package it.varco.authenticators.cutoff.notice;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import it.varco.authenticators.cutoff.Act;
import it.varco.authenticators.cutoff.Rule;
import it.varco.authenticators.cutoff.decision.Refusal;
import it.varco.authenticators.cutoff.decision.RefusalReason;

/**
 * What a refused person reads: the fact with its date, why and by which act, what to do next, and the number to quote.
 *
 * @param refusal what was decided
 * @param advice what the person can do next
 * @param locale language of the page, for its dates
 * @param now when the page is shown
 * @param otherCredential whether the realm offers another credential to try at once
 * @param conversion what there is to say about getting a PIN dispositivo
 */
record NoticePage(
        Refusal refusal,
        Advice advice,
        Locale locale,
        Instant now,
        boolean otherCredential,
        ConversionOffer conversion) {

    /** Model of the template: texts, lists and booleans only. */
    Map<String, Object> model() {
        String reason = refusal.reason().name();
        Map<String, Object> model = new HashMap<>();
        model.put("reason", reason);
        model.put("titleKey", titleKey(reason));
        model.put("titleArg", dates().of(refusal.since()));
        model.put("whyKey", refusal.rule().map(Rule::message).orElse("varco.notice." + reason + ".why"));
        model.put("actText", refusal.rule().map(Rule::act).map(Act::text).orElse(""));
        model.put(
                "actDate",
                refusal.rule().map(Rule::act).map(Act::date).map(dates()::of).orElse(""));
        model.put("since", dates().of(refusal.since()));
        model.put("whoKey", advice.whoKey());
        model.put("whoArg", dates().of(advice.day()));
        model.put("steps", advice.model(dates()));
        model.put("reference", refusal.reference().value());
        model.put("time", dates().of(now));
        model.put("another", otherCredential);
        model.put("convert", conversion.possible());
        model.put("conversion", conversion.number());
        model.put("keptKey", keptKey());
        return model;
    }

    private String titleKey(String reason) {
        boolean dateMissing = refusal.since() == null
                && (refusal.reason() == RefusalReason.CUT_OFF || refusal.reason() == RefusalReason.PIN_EXPIRED);
        // the date of a rule is not the day on which the PIN itself expired
        boolean endedByRule =
                refusal.reason() == RefusalReason.PIN_EXPIRED && refusal.rule().isPresent();
        return "varco.notice." + reason + (endedByRule ? ".ended" : "") + (dateMissing ? ".title.undated" : ".title");
    }

    /** Professionals are told what else they keep. */
    private String keptKey() {
        if (refusal.reason() != RefusalReason.CUT_OFF && refusal.reason() != RefusalReason.PIN_EXPIRED) {
            return "";
        }
        return advice.kind() == PersonKind.COMPANY ? "varco.notice.delegations-kept" : "varco.notice.enablements-kept";
    }

    private ReadableDate dates() {
        return new ReadableDate(locale);
    }
}
