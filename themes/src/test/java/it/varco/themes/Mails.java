package it.varco.themes;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;

/** Renders a mail the way Keycloak does, with everything in the model that any of its mails is given. */
final class Mails {

    static final String LINK = "https://accesso.example.org/link?key=abc&tab=1";
    static final String HOSTILE = "Ente <script>alert(1)</script>";

    private final Map<String, Object> model = new HashMap<>();
    private final String language;

    private Mails(String language) {
        this.language = language;
        Properties texts = new Properties();
        texts.putAll(KeycloakTheme.messages("email", language));
        Sources.mailMessageFolders()
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
        TemplateMethodModelEx duration = arguments -> "5 min";
        TemplateMethodModelEx sanitized = arguments -> arguments.get(0);
        TemplateMethodModelEx detail = arguments -> "otp";
        model.put("msg", msg);
        model.put("kcSanitize", sanitized);
        model.put("locale", Map.of("language", language));
        model.put("ltr", true);
        model.put("properties", Map.of("varcoHelpPhone", "+39 06 123456"));
        model.put("realmName", HOSTILE);
        model.put("subject", "Subject");
        model.put("link", LINK);
        model.put("linkExpiration", 5);
        model.put("linkExpirationFormatter", duration);
        model.put("code", "ABCD1234");
        model.put("newEmail", "new@example.org");
        model.put("identityProviderDisplayName", "SPID");
        model.put("organization", Map.of("name", "Comune di prova"));
        model.put("credentialScopeDisplayName", "Patente");
        model.put("requiredActions", List.of("UPDATE_PASSWORD", "VERIFY_EMAIL", "webauthn-register"));
        model.put("messageKey", "accountDisableNotificationBody");
        model.put("daysRemaining", 3);
        model.put("reason", "inattività");
        model.put("event", Map.of("getDetail", detail, "date", new Date(1_637_579_000_000L), "ipAddress", "192.0.2.7"));
    }

    static Mails in(String language) {
        return new Mails(language);
    }

    String render(Path mail) {
        String name = mail.getParent().getFileName() + "/" + mail.getFileName();
        try (StringWriter page = new StringWriter()) {
            Configuration configuration = new Configuration(Configuration.VERSION_2_3_32);
            configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
            configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
            configuration.setDefaultEncoding("UTF-8");
            configuration.setTemplateLoader(new FileTemplateLoader(Sources.EMAIL_TEMPLATES.toFile()));
            configuration.getTemplate(name).process(model, page);
            return page.toString();
        } catch (IOException | TemplateException e) {
            throw new AssertionError("Cannot render " + name + " in " + language, e);
        }
    }
}
