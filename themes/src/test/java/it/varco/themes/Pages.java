package it.varco.themes;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;

/** Renders a page the way Keycloak does: same FreeMarker settings, same treatment of texts, a model of plain values. */
final class Pages {

    private final Map<String, Object> model = new HashMap<>();
    private final Properties texts = new Properties();

    private Pages(String language) {
        texts.putAll(KeycloakTheme.messages("login", language));
        Sources.pageMessageFolders()
                .forEach(folder ->
                        texts.putAll(MessageBundle.of(folder, language).texts()));
        Locale locale = Locale.forLanguageTag(language);
        TemplateMethodModelEx msg = arguments -> {
            String key = arguments.get(0).toString();
            Object[] values = arguments.subList(1, arguments.size()).stream()
                    .map(Object::toString)
                    .toArray();
            return new MessageFormat(texts.getProperty(key, key), locale).format(values);
        };
        TemplateMethodModelEx noError = arguments -> "";
        model.put("msg", msg);
        model.put("advancedMsg", msg);
        model.put("lang", language);
        model.put(
                "realm",
                Map.of(
                        "name",
                        "varco",
                        "displayName",
                        "Ente di <prova>",
                        "attributes",
                        Map.of(),
                        "internationalizationEnabled",
                        true));
        model.put(
                "locale",
                Map.of(
                        "rtl",
                        false,
                        "currentLanguageTag",
                        language,
                        "supported",
                        List.of(
                                Map.of("url", "/it", "languageTag", "it", "label", "Italiano"),
                                Map.of("url", "/en", "languageTag", "en", "label", "English"))));
        model.put(
                "url",
                Map.of("loginAction", "/action", "resourcesPath", "/resources", "loginRestartFlowUrl", "/restart"));
        model.put("properties", Map.of("styles", "css/varco.css"));
        model.put("client", Map.of("clientId", "demo-rp", "name", "Servizio di prova"));
        model.put("messagesPerField", Map.of("getFirstError", noError, "existsError", noError));
    }

    static Pages in(String language) {
        return new Pages(language);
    }

    static Template parse(Path template) throws IOException {
        return configuration().getTemplate(template.getFileName().toString());
    }

    Pages with(String name, Object value) {
        model.put(name, value);
        return this;
    }

    /** What {@code FormMessage}s tied to these fields do to the model. */
    Pages withErrors(Map<String, String> keyOfField) {
        TemplateMethodModelEx firstError = arguments -> arguments.stream()
                .map(Object::toString)
                .filter(keyOfField::containsKey)
                .findFirst()
                .map(field -> new MessageFormat(texts.getProperty(keyOfField.get(field))).format(new Object[0]))
                .orElse("");
        TemplateMethodModelEx none = arguments -> false;
        model.put("messagesPerField", Map.of("getFirstError", firstError, "exists", none, "existsError", none));
        return with("message", Map.of("type", "error", "summary", "summary"));
    }

    String render(String template) {
        model.put("pageId", template.replace(".ftl", ""));
        try (StringWriter page = new StringWriter()) {
            configuration().getTemplate(template).process(model, page);
            return page.toString();
        } catch (IOException | TemplateException e) {
            throw new AssertionError("Cannot render " + template, e);
        }
    }

    private static Configuration configuration() throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_32);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setTemplateLoader(new MultiTemplateLoader(new TemplateLoader[] {
            new FileTemplateLoader(Sources.THEME_TEMPLATES.toFile()),
            new FileTemplateLoader(Sources.AUTHENTICATOR_TEMPLATES.toFile(), true)
        }));
        return configuration;
    }
}
