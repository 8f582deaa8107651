package it.varco.integration.login;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.http.Page;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;

/** Whatever is in the address of a page of the login, the answer is a page of ours. */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GarbageInAddressesIT {

    private final VarcoServer server;
    private final PinRealm realm;
    private final PagesWithForms pages;

    GarbageInAddressesIT(VarcoServer server, People people) {
        this.server = server;
        this.realm = PinRealm.open(server);
        this.pages = new PagesWithForms(realm, people);
        realm.addressLimit(10_000, 60);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"session_code", "execution", "client_id", "tab_id", "client_data"})
    void parametersOfTheFormsAddress(String parameter) {
        long mark = server.log().mark();
        String other = pages.pinForm().uri().toString();
        for (String value : Stream.concat(
                        Garbage.VALUES.stream().filter(value -> !value.equals(Garbage.HUGE)),
                        Stream.of(UUID.randomUUID().toString(), valueOf("execution", other)))
                .toList()) {
            Page page = pages.picker();
            String action = page.formWith("button[name=credential]").action().toString();
            String tampered = action.replaceFirst(
                    "([?&]" + parameter + "=)[^&]*", "$1" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            Looks.wellCaredFor(
                    page.browser().post(URI.create(tampered), "credential=pin", page.uri()), parameter + "=" + value);
            String without = action.replaceFirst(parameter + "=[^&]*&?", "");
            Looks.wellCaredFor(
                    page.browser().post(URI.create(without), "credential=pin", page.uri()), "no " + parameter);
        }
        PagesWithForms.assertThatTheLogIsClean(server.log(), mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profile_type",
                "acr_values",
                "ui_locales",
                "kc_locale",
                "claims",
                "prompt",
                "max_age",
                "login_hint",
                "kc_idp_hint",
                "scope",
                "response_mode"
            })
    void parametersOfTheRequest(String parameter) {
        long mark = server.log().mark();
        for (String value : Garbage.VALUES) {
            String fitting = value.substring(0, Math.min(value.length(), 1900));
            URI uri = URI.create(realm.relyingParty().begin().uri() + "&" + parameter + "="
                    + URLEncoder.encode(fitting, StandardCharsets.UTF_8));
            Looks.wellCaredFor(realm.browser().open(uri), parameter + "=" + fitting);
        }
        PagesWithForms.assertThatTheLogIsClean(server.log(), mark);
    }

    private static String valueOf(String parameter, String uri) {
        return uri.replaceFirst(".*[?&]" + parameter + "=([^&]*).*", "$1");
    }
}
