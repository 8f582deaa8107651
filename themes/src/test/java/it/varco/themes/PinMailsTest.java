package it.varco.themes;

import java.io.IOException;
import java.io.StringWriter;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people receive, rendered as Keycloak renders it. */
class PinMailsTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)> & \"Co\"";

    @ParameterizedTest
    @ValueSource(strings = {"it", "en", "de", "fr", "sl"})
    void everyTextIsThereInEveryLanguage(String language) {
        for (boolean reset : new boolean[] {true, false}) {
            for (String kind : new String[] {"html", "text"}) {
                assertThat(render(language, kind + "/varco-pin-half.ftl", half(reset)))
                        .contains("1A2B 3C4D", "7K3F-92MX", "31.12.")
                        .doesNotContain("varco.pin");
            }
        }
        for (String reason : new String[] {"NEVER_ACTIVATED", "TOO_FEW_CONTACTS", "NOT_ALLOWED"}) {
            for (String kind : new String[] {"html", "text"}) {
                assertThat(render(language, kind + "/varco-pin-no-reset.ftl", refused(reason)))
                        .contains("7K3F-92MX", "Circolare 127")
                        .doesNotContain("varco.");
            }
        }
        assertThat(render(language, "print/varco-pin-letter.ftl", sheet(1)))
                .contains("1A2B 3C4D", "7K3F-92MX")
                .doesNotContain("varco.pin");
        assertThat(render(language, "print/varco-pin-counter.ftl", sheet(2)))
                .contains("1A2B 3C4D", "7K3F-92MX")
                .doesNotContain("varco.pin");
    }

    @Test
    void namesAndAddressesAreTextOnASheet() {
        Map<String, Object> model = sheet(1);
        model.put("name", HOSTILE);
        model.put("body", HOSTILE);
        model.put("address", List.of(HOSTILE));
        assertThat(render("it", "print/varco-pin-letter.ftl", model))
                .doesNotContain("<img")
                .contains("&lt;img src=x");
        assertThat(render("it", "print/varco-pin-counter.ftl", model)).doesNotContain("<img");
    }

    @Test
    void aMailInPlainTextHoldsNoMarkupAndNoEntities() {
        Map<String, Object> model = half(false);
        model.put("realmName", "Ente dell'Isola & C.");
        assertThat(render("it", "text/varco-pin-half.ftl", model))
                .contains("Ente dell'Isola & C.")
                .doesNotContain("&#39;", "&amp;", "<p>");
        model.put("realmName", HOSTILE);
        assertThat(render("it", "html/varco-pin-half.ftl", model)).doesNotContain("<img");
    }

    @Test
    void onlyAResetSaysThatTheOldPinStaysGood() {
        assertThat(render("it", "text/varco-pin-half.ftl", half(true))).contains("il PIN che hai continua a valere");
        assertThat(render("it", "text/varco-pin-half.ftl", half(false))).doesNotContain("il PIN che hai");
    }

    private static Map<String, Object> half(boolean reset) {
        Map<String, Object> model = new HashMap<>();
        model.put("number", "7K3F-92MX");
        model.put("half", 1);
        model.put("characters", "1A2B 3C4D");
        model.put("lastDay", "31.12.");
        model.put("reset", reset);
        return model;
    }

    private static Map<String, Object> refused(String reason) {
        Map<String, Object> model = new HashMap<>();
        model.put("reason", reason);
        model.put("whyKey", "varco.cutoff.pin-ended");
        model.put("act", "Circolare 127");
        model.put("since", "31.12.");
        model.put("reference", "7K3F-92MX");
        return model;
    }

    private static Map<String, Object> sheet(int halves) {
        Map<String, Object> model = new HashMap<>();
        model.put("body", "Ente");
        model.put("name", "Elena Ferrari");
        model.put("fiscalCode", "FRR*************");
        model.put("address", List.of("Hauptstraße 1", "10115 Berlin"));
        model.put("number", "7K3F-92MX");
        model.put(
                "halves",
                List.of(
                                Map.of("number", "1", "characters", "1A2B 3C4D", "spelled", List.of("1", "A")),
                                Map.of("number", "2", "characters", "5E6F 7A8B", "spelled", List.of("5", "E")))
                        .subList(0, halves));
        model.put("lastDay", "31.12.");
        model.put("today", "1.1.");
        return model;
    }

    private static String render(String language, String template, Map<String, Object> model) {
        Properties texts =
                MessageBundle.of(Sources.AUTHENTICATOR_MESSAGES, language).texts();
        TemplateMethodModelEx msg = arguments -> MessageFormat.format(
                texts.getProperty(arguments.get(0).toString(), arguments.get(0).toString()),
                arguments.subList(1, arguments.size()).stream()
                        .map(Object::toString)
                        .toArray());
        Map<String, Object> complete = new HashMap<>(Map.of("realmName", "Ente", "lang", language));
        complete.putAll(model);
        complete.put("msg", msg);
        complete.put("locale", Locale.forLanguageTag(language));
        try (StringWriter page = new StringWriter()) {
            configuration().getTemplate(template).process(complete, page);
            return page.toString();
        } catch (IOException | TemplateException e) {
            throw new AssertionError("Cannot render " + template, e);
        }
    }

    private static Configuration configuration() throws IOException {
        StringTemplateLoader frame = new StringTemplateLoader();
        frame.putTemplate("html/template.ftl", "<#macro emailLayout><#nested></#macro>");
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_32);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setTemplateLoader(new MultiTemplateLoader(
                new TemplateLoader[] {frame, new FileTemplateLoader(Sources.AUTHENTICATOR_TEMPLATES.toFile(), true)}));
        return configuration;
    }
}
