package it.varco.integration.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form as the page shows it, with what the test typed. */
public final class Form {

    private final HttpBrowser browser;
    private final Page page;
    private final FormElement element;
    private final Map<String, String> values = new LinkedHashMap<>();

    Form(HttpBrowser browser, Page page, Element element) {
        this.browser = browser;
        this.page = page;
        this.element = (FormElement) element;
        this.element.formData().forEach(field -> values.put(field.key(), field.value()));
        // a button is sent only when pressed
        element.select("button[name], input[type=submit][name]").forEach(button -> values.remove(button.attr("name")));
    }

    /** Types into a field, or picks the radio button of that value. */
    public Form set(String name, String value) {
        if (element.select("[name=" + name + "]").isEmpty()) {
            throw new AssertionError("no field " + name + " on " + page);
        }
        values.put(name, value);
        return this;
    }

    /** Where it is sent. */
    public URI action() {
        return URI.create(element.absUrl("action"));
    }

    /** Sends without any named button. */
    public Page submit() {
        return send(values);
    }

    /** Presses the button of that name and value. */
    public Page press(String name, String value) {
        if (element.select("button[name=" + name + "][value=" + value + "]").isEmpty()) {
            throw new AssertionError("no button " + name + "=" + value + " on " + page);
        }
        return pressed(name, value);
    }

    /** Presses the submit button of that name, whatever its text. */
    public Page press(String name) {
        Element button = element.selectFirst("button[name=" + name + "], input[type=submit][name=" + name + "]");
        if (button == null) {
            throw new AssertionError("no button " + name + " on " + page);
        }
        return pressed(name, button.val());
    }

    private Page pressed(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(name, value);
        return send(all);
    }

    /** Sends more than the page offers, as an attacker may. */
    public Page submitWith(Map<String, String> forged) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(forged);
        return send(all);
    }

    private Page send(Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return browser.post(action(), body, page.uri());
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
