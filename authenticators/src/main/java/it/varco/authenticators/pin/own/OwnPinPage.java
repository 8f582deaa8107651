package it.varco.authenticators.pin.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keycloak.authentication.RequiredActionContext;

/**
 * One page about one's own PIN: a title, some sentences, perhaps a number to quote, and what can be done.
 *
 * @param titleKey key of the title
 * @param textKeys keys of the sentences, in order
 * @param confirmKey key of the button that goes on with it; empty when there is nothing to do but continue
 * @param reference number to quote, empty when there is none
 */
record OwnPinPage(String titleKey, List<String> textKeys, String confirmKey, String reference) {

    private static final String PREFIX = "varco.own.";

    OwnPinPage {
        textKeys = List.copyOf(textKeys);
    }

    /** A page that says how things are. */
    static OwnPinPage told(String title, String... texts) {
        return new OwnPinPage(PREFIX + title, prefixed(texts), "", "");
    }

    /** The same page with a button that goes on with it. */
    OwnPinPage asking(String button) {
        return new OwnPinPage(titleKey, textKeys, PREFIX + button, reference);
    }

    /** The same page with a number to quote. */
    OwnPinPage with(String number) {
        return new OwnPinPage(titleKey, textKeys, confirmKey, number);
    }

    /** The same page with one more sentence, whose key is given whole. */
    OwnPinPage saying(String textKey) {
        List<String> more = new ArrayList<>(textKeys);
        more.add(textKey);
        return new OwnPinPage(titleKey, more, confirmKey, reference);
    }

    void show(RequiredActionContext context) {
        context.challenge(context.form().setAttribute("own", model()).createForm("varco-own-pin.ftl"));
    }

    private Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("titleKey", titleKey);
        model.put("textKeys", textKeys);
        model.put("confirmKey", confirmKey);
        model.put("reference", reference);
        return model;
    }

    private static List<String> prefixed(String... names) {
        return List.of(names).stream().map(name -> PREFIX + name).toList();
    }
}
