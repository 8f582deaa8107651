package it.varco.sandbox.rp;

import java.net.URI;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;

/**
 * A login under way: where to send the person, and the secrets that tie the answer to this question.
 *
 * @param uri the authorization request
 */
public record LoginAttempt(URI uri, LoginWish wish, State state, Nonce nonce, CodeVerifier verifier) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "LoginAttempt[" + wish + "]";
    }
}
