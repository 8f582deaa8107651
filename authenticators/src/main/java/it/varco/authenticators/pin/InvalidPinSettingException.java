package it.varco.authenticators.pin;

/** A setting of the PIN cannot be read, so nothing that needs it is done. The message names the setting. */
public final class InvalidPinSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String attribute;

    InvalidPinSettingException(String attribute) {
        super("The realm attribute " + attribute + " must be a period such as P6M (six months) or P90D (ninety days)");
        this.attribute = attribute;
    }

    /** Name of the realm's attribute that cannot be read. */
    public String attribute() {
        return attribute;
    }
}
