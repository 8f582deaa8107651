package it.varco.authenticators.cutoff.warning;

import java.time.LocalDate;
import java.util.Optional;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.sessions.AuthenticationSessionModel;

import it.varco.authenticators.cutoff.UnreadablePolicyException;
import it.varco.authenticators.cutoff.decision.KnownEnd;
import it.varco.authenticators.cutoff.decision.UseCheck;
import it.varco.authenticators.cutoff.notice.LoginInProgress;
import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.identity.LoginRecord;

/**
 * The warning that this login is to show.
 *
 * @param login what the person signed in with, and as what
 * @param end until when they can
 * @param threshold how near that is
 * @param check what the policy was asked with
 */
record DueWarning(LoginRecord login, KnownEnd end, Threshold threshold, UseCheck check) {

    /** Empty by single sign-on and with {@code prompt=none}, where nobody expects a page, and when nothing ends soon. */
    static Optional<DueWarning> in(AuthenticationFlowContext context) {
        AuthenticationSessionModel login = context.getAuthenticationSession();
        boolean passive =
                OIDCLoginProtocol.PROMPT_VALUE_NONE.equals(login.getClientNote(OIDCLoginProtocol.PROMPT_PARAM));
        if (passive || AuthenticatorUtil.isSSOAuthentication(login)) {
            return Optional.empty();
        }
        LoginInProgress inProgress = new LoginInProgress(context);
        try {
            return inProgress
                    .useCheck()
                    .flatMap(check -> inProgress.loginRecord().flatMap(acting -> of(acting, check)))
                    .filter(due -> GivenWarnings.of(context.getUser())
                            .lacks(due.login().credential(), due.end().lastDay(), due.threshold()));
        } catch (UnreadablePolicyException | RegistryUnavailableException toldByTheCutOffStep) {
            return Optional.empty();
        }
    }

    private static Optional<DueWarning> of(LoginRecord acting, UseCheck check) {
        return check.knownEnd(acting)
                .flatMap(end -> Threshold.of(check.today(), end.lastDay())
                        .map(threshold -> new DueWarning(acting, end, threshold, check)));
    }

    /** Days after today on which the person can still sign in. */
    long daysLeft() {
        return end.lastDay().toEpochDay() - check.today().toEpochDay();
    }

    /** The first day without. */
    LocalDate dayAfter() {
        return end.lastDay().plusDays(1);
    }
}
