package it.varco.sandbox.rp;

import com.nimbusds.oauth2.sdk.ErrorObject;

/** The identity server answered with an error; what it said is all a relying party gets to know. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String error;
    private final String description;
    private final int status;

    Refusal(ErrorObject object) {
        super(object.getCode() + ": " + object.getDescription());
        this.error = object.getCode();
        this.description = object.getDescription() == null ? "" : object.getDescription();
        this.status = object.getHTTPStatusCode();
    }

    /** OAuth's error code. */
    public String error() {
        return error;
    }

    /** Empty when none was sent. */
    public String description() {
        return description;
    }

    /** HTTP status of a direct answer; 0 or 302 when the error came by redirect. */
    public int status() {
        return status;
    }
}
