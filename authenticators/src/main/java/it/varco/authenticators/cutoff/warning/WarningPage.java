package it.varco.authenticators.cutoff.warning;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import it.varco.authenticators.cutoff.Act;
import it.varco.authenticators.cutoff.notice.Advice;
import it.varco.authenticators.cutoff.notice.Circumstances;
import it.varco.authenticators.cutoff.notice.ReadableDate;
import it.varco.registry.profile.ActiveProfile;

/**
 * What a person reads before their credential ends: until when, why, and what they can do now.
 *
 * @param warning what is due
 * @param locale language of the page, for its dates
 */
record WarningPage(DueWarning warning, Locale locale) {

    /** Model of the template: texts and lists only. */
    Map<String, Object> model() {
        ReadableDate dates = new ReadableDate(locale);
        ActiveProfile profile = warning.login().profile().orElse(ActiveProfile.CITIZEN);
        // what the person will be told on the first day without, when a fact may have ended too
        Advice advice = Advice.ofCredential(
                new Circumstances(warning.check().standing(), profile, warning.dayAfter()),
                warning.login().credential());
        Act act = warning.end().then().act();
        Map<String, Object> model = new HashMap<>();
        model.put("credential", warning.login().credential().id());
        model.put("lastDay", dates.of(warning.end().lastDay()));
        model.put("daysLeft", Long.toString(warning.daysLeft()));
        model.put("profile", profile.type());
        model.put("whyKey", warning.end().then().message());
        model.put("actText", act == null ? "" : act.text());
        model.put("actDate", act == null ? "" : dates.of(act.date()));
        model.put("whoKey", advice.whoKey());
        model.put("whoArg", dates.of(advice.day()));
        model.put("steps", advice.model(dates));
        return model;
    }
}
