package it.varco.sandbox.rp;

import java.util.Map;

/**
 * Tokens received and verified.
 *
 * @param idToken claims of the ID token, its signature, issuer, audience, nonce and times checked
 * @param accessTokenClaims claims of the access token, its signature checked
 * @param idTokenText the ID token as sent, for {@code id_token_hint}
 * @param accessToken as sent
 * @param refreshToken as sent; empty when there is none
 */
public record TokenSet(
        Map<String, Object> idToken,
        Map<String, Object> accessTokenClaims,
        String idTokenText,
        String accessToken,
        String refreshToken) {

    /** The claims only: the rest are bearer secrets. */
    @Override
    public String toString() {
        return "TokenSet[id=" + idToken.keySet() + ", access=" + accessTokenClaims.keySet() + "]";
    }
}
