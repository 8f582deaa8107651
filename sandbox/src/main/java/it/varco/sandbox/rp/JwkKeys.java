package it.varco.sandbox.rp;

import java.text.ParseException;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;

/** The issuer's published keys, and the checks that need them. */
final class JwkKeys {

    /** The one algorithm the realm signs with; anything else, {@code none} above all, is refused. */
    private static final JWSAlgorithm ALGORITHM = JWSAlgorithm.RS256;

    private final JWKSet keys;

    JwkKeys(String json) {
        try {
            this.keys = JWKSet.parse(json);
        } catch (ParseException e) {
            throw new ProtocolViolation("the key set is unreadable", e);
        }
    }

    /** @param nonce null after a refresh, which carries none */
    Map<String, Object> idToken(JWT token, Issuer issuer, ClientID client, Nonce nonce) {
        try {
            return new IDTokenValidator(issuer, client, ALGORITHM, keys)
                    .validate(token, nonce)
                    .toJSONObject();
        } catch (BadJOSEException | JOSEException e) {
            throw new ProtocolViolation("the ID token is not acceptable: " + e.getMessage(), e);
        }
    }

    /** A relying party does not read access tokens; a resource server does, and this is how. */
    Map<String, Object> accessToken(String token, Issuer issuer) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier((type, context) -> {});
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHM, new ImmutableJWKSet<>(keys)));
        try {
            JWTClaimsSet claims = processor.process(JWTParser.parse(token), null);
            if (!issuer.getValue().equals(claims.getIssuer())) {
                throw new ProtocolViolation("the access token is from " + claims.getIssuer());
            }
            return claims.toJSONObject();
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw new ProtocolViolation("the access token is not acceptable: " + e.getMessage(), e);
        }
    }
}
