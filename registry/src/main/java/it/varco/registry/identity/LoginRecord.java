package it.varco.registry.identity;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import it.varco.registry.profile.ActiveProfile;

/**
 * What one login proved, written once when it happens: the only source of the claims about it and of the policy's
 * question for every token that follows.
 *
 * @param credential what the person used
 * @param assurance how well it proved who they are
 * @param provider who vouched for it: the entityID for SPID and CIE, {@code varco} for credentials checked here
 * @param authenticatedAt when the proof was given, to the second
 * @param activeProfile in which capacity the person acts; null until it has been chosen
 */
public record LoginRecord(
        CredentialKind credential,
        Assurance assurance,
        String provider,
        Instant authenticatedAt,
        ActiveProfile activeProfile) {

    /** {@link #provider} of credentials that Varco checks itself. */
    public static final String CHECKED_HERE = "varco";

    public LoginRecord {
        Objects.requireNonNull(credential, "credential");
        Objects.requireNonNull(assurance, "assurance");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(authenticatedAt, "authenticatedAt");
    }

    /** The profile, or empty while the person has not chosen one; no token is given without. */
    public Optional<ActiveProfile> profile() {
        return Optional.ofNullable(activeProfile);
    }

    /** The same login with the profile the person acts in. */
    public LoginRecord actingAs(ActiveProfile profile) {
        return new LoginRecord(
                credential, assurance, provider, authenticatedAt, Objects.requireNonNull(profile, "profile"));
    }
}
