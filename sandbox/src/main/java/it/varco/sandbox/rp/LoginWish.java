package it.varco.sandbox.rp;

import java.util.List;

/**
 * What a relying party asks of a login.
 *
 * @param scopes besides {@code openid}
 * @param acrValues levels, best first; empty asks for none
 * @param prompt {@code none}, {@code login} or empty
 * @param locales {@code ui_locales} or empty
 */
public record LoginWish(List<String> scopes, List<String> acrValues, String prompt, String locales) {

    public LoginWish {
        scopes = List.copyOf(scopes);
        acrValues = List.copyOf(acrValues);
    }

    /** The three scopes of the demo client, nothing else asked. */
    public static LoginWish plain() {
        return new LoginWish(List.of("fiscal_number", "enablements", "active_profile"), List.of(), "", "");
    }

    public LoginWish acr(String... values) {
        return new LoginWish(scopes, List.of(values), prompt, locales);
    }

    public LoginWish prompt(String value) {
        return new LoginWish(scopes, acrValues, value, locales);
    }

    public LoginWish scopes(String... values) {
        return new LoginWish(List.of(values), acrValues, prompt, locales);
    }

    public LoginWish locales(String value) {
        return new LoginWish(scopes, acrValues, prompt, value);
    }
}
