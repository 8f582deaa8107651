package it.varco.authenticators.pin.delivery;

/** A half could not be brought on its way. The message tells an office what to do and holds neither half nor address. */
public final class PinNotDeliveredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String channel;
    private final boolean addressRefused;

    private PinNotDeliveredException(String channel, boolean addressRefused, String message, Throwable cause) {
        super(channel + ": " + message, cause);
        this.channel = channel;
        this.addressRefused = addressRefused;
    }

    /** The other side was reached and refused this message or its address: another address is needed. */
    public static PinNotDeliveredException refused(String channel, String message, Throwable cause) {
        return new PinNotDeliveredException(channel, true, message, cause);
    }

    /** The channel does not work now, or is not set up: nobody's message would get through. */
    public static PinNotDeliveredException unavailable(String channel, String message, Throwable cause) {
        return new PinNotDeliveredException(channel, false, message, cause);
    }

    /** Id of the provider. */
    public String channel() {
        return channel;
    }

    /** Whether another address would help. */
    public boolean addressRefused() {
        return addressRefused;
    }
}
