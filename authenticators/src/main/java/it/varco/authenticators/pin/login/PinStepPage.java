package it.varco.authenticators.pin.login;

/** One page of the PIN at login. It keeps nothing: whatever has to be remembered is a note of the login. */
interface PinStepPage {

    /** The page as it is when the person comes to it, or reloads it. */
    void show(PinLogin login);

    /** What the person sent from it. */
    void submitted(PinLogin login);
}
