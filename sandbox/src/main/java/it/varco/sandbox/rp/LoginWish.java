package it.varco.sandbox.rp;

import java.util.List;

/**
 * What a relying party asks of a login.
 *
 * @param scopes besides {@code openid}
 * @param acrValues levels, best first; empty asks for none
 * @param prompt {@code none}, {@code login} or empty
 * @param locales {@code ui_locales} or empty
 * @param action {@code kc_action}, what the person is to do after the login, or empty
 */
public record LoginWish(List<String> scopes, List<String> acrValues, String prompt, String locales, String action) {

    public LoginWish {
        scopes = List.copyOf(scopes);
        acrValues = List.copyOf(acrValues);
    }

    /** The three scopes of the demo client, nothing else asked. */
    public static LoginWish plain() {
        return new LoginWish(List.of("fiscal_number", "enablements", "active_profile"), List.of(), "", "", "");
    }

    public LoginWish acr(String... values) {
        return new LoginWish(scopes, List.of(values), prompt, locales, action);
    }

    public LoginWish prompt(String value) {
        return new LoginWish(scopes, acrValues, value, locales, action);
    }

    public LoginWish scopes(String... values) {
        return new LoginWish(List.of(values), acrValues, prompt, locales, action);
    }

    public LoginWish locales(String value) {
        return new LoginWish(scopes, acrValues, prompt, value, action);
    }

    public LoginWish action(String value) {
        return new LoginWish(scopes, acrValues, prompt, locales, value);
    }
}
