package it.varco.mappers.enablements;

import java.util.OptionalInt;

import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.protocol.ProtocolMapperConfigException;
import org.keycloak.protocol.oidc.mappers.OIDCAttributeMapperHelper;

import it.varco.mappers.claim.ClaimName;
import it.varco.mappers.claim.InvalidSetting;

/** Typed reader of the mapper's settings. A realm import is not validated, so every setting has a safe reading. */
record EnablementsConfig(ProtocolMapperModel model) {

    static final ClaimName CLAIM = new ClaimName("enablements");

    static final String CAP = "varco.enablements.cap";

    /** Bytes; about 30 enablements, which leaves room for the rest of the token below a proxy's 8 KB of header. */
    static final int DEFAULT_CAP = 3072;

    /** Bytes; in base64 with the rest of the token still below the 60 KB that Keycloak takes in a header. */
    static final int HARD_LIMIT = 40960;

    String claimName() {
        return CLAIM.of(model);
    }

    /** Bytes of JSON that a token may carry. */
    int cap() {
        return valid(model.getConfig().get(CAP)).orElse(DEFAULT_CAP);
    }

    /**
     * @throws ProtocolMapperConfigException when the cap is not a whole number from 1 to the hard limit, when the claim
     *     name cannot be used, or when a token past the cap would point at a userinfo that lacks the list
     */
    void validate() throws ProtocolMapperConfigException {
        CLAIM.validate(model);
        String cap = model.getConfig().get(CAP);
        if (cap != null && valid(cap).isEmpty()) {
            throw InvalidSetting.because(
                    "varco.mapper.capInvalid",
                    "The size cap {0} is not a whole number of bytes from 1 to {1}. Leave it empty for {2}.",
                    cap,
                    String.valueOf(HARD_LIMIT),
                    String.valueOf(DEFAULT_CAP));
        }
        boolean inTokens = OIDCAttributeMapperHelper.includeInAccessToken(model)
                || OIDCAttributeMapperHelper.includeInLightweightAccessToken(model)
                || OIDCAttributeMapperHelper.includeInIDToken(model);
        if (inTokens && !OIDCAttributeMapperHelper.includeInUserInfo(model)) {
            throw InvalidSetting.because(
                    "varco.mapper.userinfoNeeded",
                    "A token past the size cap sends the client to userinfo for the list. Add the claim to userinfo"
                            + " too, or take it out of the tokens.");
        }
    }

    private static OptionalInt valid(String cap) {
        if (cap == null || cap.isBlank()) {
            return OptionalInt.of(DEFAULT_CAP);
        }
        try {
            int bytes = Integer.parseInt(cap.strip());
            return bytes >= 1 && bytes <= HARD_LIMIT ? OptionalInt.of(bytes) : OptionalInt.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }
}
