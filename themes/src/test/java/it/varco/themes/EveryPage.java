package it.varco.themes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import freemarker.template.TemplateMethodModelEx;

/** All that Keycloak gives to any of its own pages, as plain values; a page takes what it needs. */
final class EveryPage {

    private static final TemplateMethodModelEx ALGORITHM = arguments -> "SHA1";
    private static final TemplateMethodModelEx YES = arguments -> true;
    private static final TemplateMethodModelEx NO = arguments -> false;
    private static final TemplateMethodModelEx NONE = arguments -> "";
    private static final TemplateMethodModelEx SAME = arguments -> arguments.get(0);

    private EveryPage() {}

    static Pages in(String language) {
        Pages pages = Pages.in(language);
        values().forEach(pages::with);
        return pages;
    }

    private static Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("kcSanitize", SAME);
        values.put("realm", realm());
        values.put("url", urls());
        values.put("messagesPerField", Map.of("getFirstError", NONE, "existsError", NO, "exists", NO));
        values.put("isAppInitiatedAction", true);
        values.put("triggered_from_aia", true);
        values.put("login", Map.of("username", "prova", "rememberMe", "on"));
        values.put("user", Map.of("email", "prova@example.org", "organizations", organizations()));
        values.put("verifyEmail", "prova@example.org");
        values.put("idpDisplayName", "Altro ente");
        values.put("credentialLabel", "telefono");
        values.put("passwordRequired", true);
        values.put("termsAcceptanceRequired", true);
        values.put("social", Map.of("providers", List.of(provider())));
        values.put("oauth", Map.of("code", "c", "clientScopesRequested", List.of(Map.of("consentScreenText", "Nome"))));
        values.put("client", Map.of("clientId", "demo-rp", "name", "Servizio di prova", "attributes", Map.of()));
        values.put("auth", Map.of("showUsername", NO, "showResetCredentials", NO, "showTryAnotherWayLink", YES));
        values.put("otpLogin", apps());
        values.put("configuredOtpCredentials", apps());
        values.put("totp", totp());
        values.put("recoveryAuthnCodesConfigBean", codes());
        values.put("recoveryAuthnCodesInputBean", Map.of("codeNumber", 3));
        values.put("code", Map.of("success", true, "code", "abc.def"));
        values.put("x509", Map.of("formData", Map.of("subjectDN", "CN=Prova", "username", "prova")));
        values.put("profile", Map.of("attributes", attributes(), "html5DataAnnotations", Map.of()));
        values.put(
                "samlPost", Map.of("url", "https://sp.example.org/acs", "SAMLResponse", "PHNhbWw+", "relayState", "r"));
        values.put("logout", Map.of("clients", List.of(), "logoutRedirectUri", "https://rp.example.org/"));
        values.put("logoutConfirm", Map.of("code", "c", "skipLink", false));
        values.put("execution", "e1");
        passkeys(values);
        return values;
    }

    private static Map<String, Object> realm() {
        Map<String, Object> realm = new HashMap<>();
        realm.put("name", "varco");
        realm.put("displayName", "Ente di prova");
        realm.put("attributes", Map.of());
        for (String on : List.of(
                "internationalizationEnabled",
                "password",
                "registrationAllowed",
                "loginWithEmailAllowed",
                "rememberMe",
                "resetPasswordAllowed")) {
            realm.put(on, true);
        }
        realm.put("registrationEmailAsUsername", false);
        realm.put("duplicateEmailsAllowed", false);
        return realm;
    }

    private static Map<String, Object> urls() {
        Map<String, Object> urls = new HashMap<>();
        for (String name : List.of(
                "loginAction",
                "registrationAction",
                "oauthAction",
                "logoutConfirmAction",
                "oauth2DeviceVerificationAction")) {
            urls.put(name, "/action");
        }
        for (String name : List.of("loginUrl", "registrationUrl", "loginResetCredentialsUrl", "loginRestartFlowUrl")) {
            urls.put(name, "/" + name);
        }
        urls.put("resourcesPath", "/resources");
        return urls;
    }

    private static void passkeys(Map<String, Object> values) {
        values.put("enableWebAuthnConditionalUI", "true");
        values.put("challenge", "Y2hhbGxlbmdl");
        values.put("rpId", "accesso.example.org");
        values.put("rpEntityName", "Ente");
        values.put("createTimeout", 0);
        values.put("userVerification", "required");
        values.put("userVerificationRequirement", "required");
        values.put("isUserIdentified", "true");
        values.put("shouldDisplayAuthenticators", true);
        values.put(
                "authenticators",
                Map.of(
                        "authenticators",
                        List.of(Map.of("credentialId", "id1", "label", "chiavetta", "createdAt", "1 gennaio 2026"))));
        values.put("userid", "dXNlcg");
        values.put("username", "prova");
        values.put("signatureAlgorithms", List.of(-7, -257));
        values.put("attestationConveyancePreference", "none");
        values.put("authenticatorAttachment", "not specified");
        values.put("requireResidentKey", "No");
        values.put("residentKey", "not specified");
        values.put("excludeCredentialIds", "");
    }

    private static Map<String, Object> provider() {
        return Map.of("alias", "altro", "displayName", "Altro ente", "loginUrl", "/broker/altro/login");
    }

    private static List<Map<String, Object>> organizations() {
        return List.of(
                Map.of("alias", "comune", "name", "Comune di prova"), Map.of("alias", "ente", "name", "Altro ente"));
    }

    private static Map<String, Object> apps() {
        return Map.of(
                "selectedCredentialId",
                "1",
                "userOtpCredentials",
                List.of(Map.of("id", "1", "userLabel", "telefono"), Map.of("id", "2")));
    }

    private static Map<String, Object> totp() {
        Map<String, Object> totp = new HashMap<>();
        totp.put("supportedApplications", List.of("totpAppFreeOTPName", "totpAppGoogleName"));
        totp.put("totpSecret", "abcdefghijklmnopqrst");
        totp.put("totpSecretEncoded", "MFRG GZDF MZTW Q2LK NNWG 23TP OBYX E43U");
        totp.put("totpSecretQrCode", "iVBORw0KGgo=");
        totp.put("qrUrl", "/qr");
        totp.put("manualUrl", "/manual");
        totp.put("otpCredentials", List.of());
        totp.put(
                "policy",
                Map.of("type", "totp", "digits", 6, "period", 30, "initialCounter", 0, "getAlgorithmKey", ALGORITHM));
        return totp;
    }

    private static Map<String, Object> codes() {
        return Map.of(
                "generatedRecoveryAuthnCodesList",
                List.of("AAAABBBBCCCC", "DDDDEEEEFFFF"),
                "generatedRecoveryAuthnCodesAsString",
                "AAAABBBBCCCC,DDDDEEEEFFFF",
                "generatedAt",
                1_700_000_000_000L);
    }

    private static List<Map<String, Object>> attributes() {
        return List.of(
                attribute("username", "${username}", Map.of()),
                attribute("email", "${email}", Map.of("inputHelperTextBefore", "Una che leggi spesso")),
                attribute("note", "Note", Map.of("inputType", "textarea", "inputTypeRows", "3")),
                attribute("lingua", "Lingua", Map.of("inputType", "select")),
                attribute("canale", "Canale", Map.of("inputType", "multiselect-checkboxes")),
                attribute("giorno", "Giorno", Map.of("inputType", "html5-date")));
    }

    private static Map<String, Object> attribute(String name, String label, Map<String, String> annotations) {
        Map<String, Object> attribute = new HashMap<>();
        attribute.put("name", name);
        attribute.put("displayName", label.startsWith("$") ? name : label);
        attribute.put("required", true);
        attribute.put("readOnly", false);
        attribute.put("multivalued", false);
        attribute.put("value", "");
        attribute.put("values", List.of());
        attribute.put("annotations", annotations);
        attribute.put("html5DataAnnotations", Map.of());
        attribute.put("validators", Map.of("options", Map.of("options", List.of("a", "b"))));
        return attribute;
    }
}
