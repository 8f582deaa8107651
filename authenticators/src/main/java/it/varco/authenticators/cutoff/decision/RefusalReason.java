package it.varco.authenticators.cutoff.decision;

/**
 * Why a login or a token was refused. The name is the reason code that administrators find in the event; a relying
 * party gets only the generic {@link #relyingPartyCode}, which tells nothing about the person.
 */
public enum RefusalReason {
    /** The policy denies this credential for this profile and service on this day. */
    CUT_OFF("credential_not_accepted"),
    /** The person proved less than the client demands. */
    LEVEL_TOO_LOW("level_too_low"),
    /** A PIN ordinario was used where the client demands what only a PIN dispositivo reaches. */
    DISPOSITIVO_NEEDED("level_too_low"),
    /** No profile was chosen, or the one chosen is no longer held. */
    NO_PROFILE("no_profile"),
    /** The person went back to the service. */
    CANCELLED("cancelled"),
    /** The PIN was right but past its last day, and cannot be renewed. */
    PIN_EXPIRED("credential_not_accepted"),
    /** The code that was to become a PIN was right but past its last day. */
    CODE_EXPIRED("credential_not_accepted"),
    /** A setting of the realm that says how long a PIN is good cannot be read: none is given. */
    PIN_SETTING_UNREADABLE("technical"),
    /** The session was not opened with a credential Varco knows. */
    NO_LOGIN_RECORD("credential_not_accepted"),
    /** The realm's policy cannot be read: everything is refused. */
    POLICY_UNREADABLE("technical"),
    /** The registry did not answer, so nothing is known about the person. */
    REGISTRY_UNAVAILABLE("technical");

    private final String relyingPartyCode;

    RefusalReason(String relyingPartyCode) {
        this.relyingPartyCode = relyingPartyCode;
    }

    /** Generic code for {@code error_description}. */
    public String relyingPartyCode() {
        return relyingPartyCode;
    }
}
