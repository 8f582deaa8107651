package it.varco.authenticators.cutoff.notice;

/** The kinds of people whose next step, when a PIN no longer opens a service, is not the same. */
public enum PersonKind {
    /** Too young for any digital identity of their own that these services accept. */
    UNDER_14,
    /** Old enough for SPID for minors. */
    MINOR,
    /** Under tutela, curatela or amministrazione di sostegno: somebody acts for them. */
    PROTECTED,
    /** Their PIN rested on an attestation, abroad and without an Italian document, that has run out. */
    ATTESTATION_ENDED,
    /** Abroad and without an Italian document. */
    ABROAD_WITHOUT_DOCUMENT,
    /** Abroad; nothing says that they have no Italian document. */
    ABROAD,
    /** Without an Italian document, and not abroad. */
    IN_ITALY_WITHOUT_DOCUMENT,
    /** Operators of a patronato or a CAF, who signed in with SPID long before everybody else. */
    PATRONATO_CAF,
    /** Companies and the intermediaries who act for them. */
    COMPANY,
    /** Everybody else who acts for an organisation or in a profession. */
    PROFESSIONAL,
    /** Nothing else is known. */
    CITIZEN
}
