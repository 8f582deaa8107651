package it.varco.authenticators.pin.login;

import java.time.LocalDate;

import org.keycloak.models.credential.PasswordCredentialModel;

import org.junit.jupiter.api.Test;

import it.varco.authenticators.pin.PinCodeModel;
import it.varco.authenticators.pin.PinCredentialModel;
import it.varco.authenticators.pin.PinKind;
import it.varco.registry.pin.PinOperation;

import static org.assertj.core.api.Assertions.assertThat;

/** What a login remembers between the page that shows a PIN and the one that wants it typed. */
class HandOverNotesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 31);

    private final TestLogin login = new TestLogin();

    @Test
    void whatWasRightIsRememberedWhileItIsThere() {
        login.having(PinCodeModel.create(hash(), PinKind.DISPOSITIVO, LAST_DAY), "code-1");
        PinLogin started = login.start();
        Basis.of(login.user(), code("code-1")).remember(started);

        assertThat(Basis.remembered(started)).hasValueSatisfying(basis -> {
            assertThat(basis.operation()).isEqualTo(PinOperation.ACTIVATED);
            assertThat(basis.credentialId()).isEqualTo("code-1");
            assertThat(basis.kind()).isEqualTo(PinKind.DISPOSITIVO);
            assertThat(basis.expires()).isEqualTo(LAST_DAY);
            assertThat(basis.person().value()).isEqualTo(TestLogin.FISCAL_CODE);
        });
        login.without("code-1");
        assertThat(Basis.remembered(started)).as("revoked").isEmpty();
        login.having(PinCodeModel.create(hash(), PinKind.DISPOSITIVO, LAST_DAY), "code-2");
        assertThat(Basis.remembered(started)).as("another code came").isEmpty();
    }

    @Test
    void disabledPersonGoesNoFurther() {
        login.having(PinCodeModel.create(hash(), PinKind.ORDINARIO, LAST_DAY), "code-1");
        Basis.of(login.user(), code("code-1")).remember(login.start());
        login.disabled();
        assertThat(Basis.remembered(login.start())).isEmpty();
    }

    @Test
    void expiredPinIsRememberedAsARenewal() {
        login.having(PinCredentialModel.create(hash(), PinKind.ORDINARIO, LAST_DAY), "pin-1");
        Basis.of(login.user(), pin("pin-1")).remember(login.start());
        assertThat(Basis.remembered(login.start())).map(Basis::operation).contains(PinOperation.RENEWED);
        Basis.forget(login.start());
        assertThat(Basis.remembered(login.start())).isEmpty();
    }

    @Test
    void shownPinCountsForItsPersonAndItsCredentialAlone() {
        Basis basis = Basis.of(login.user(), code("code-1"));
        new WaitingPin(pin(null), "code-1", TestLogin.USER).remember(login.start());

        assertThat(WaitingPin.remembered(login.start(), basis)).hasValueSatisfying(waiting -> {
            assertThat(waiting.pin().kind()).isEqualTo(PinKind.ORDINARIO);
            assertThat(waiting.pin().expires()).isEqualTo(LAST_DAY);
        });
        assertThat(WaitingPin.remembered(login.start(), Basis.of(login.user(), code("code-2"))))
                .as("shown for another code")
                .isEmpty();
        assertThat(WaitingPin.remembered(
                        login.start(), Basis.of(login.user("user-2", TestLogin.FISCAL_CODE), code("code-1"))))
                .as("shown to another person")
                .isEmpty();
        WaitingPin.forget(login.start());
        assertThat(WaitingPin.remembered(login.start(), basis)).isEmpty();
    }

    @Test
    void unreadableNoteCountsAsNone() {
        new WaitingPin(pin(null), "code-1", TestLogin.USER).remember(login.start());
        login.notes().replaceAll((name, value) -> "{");
        assertThat(WaitingPin.remembered(login.start(), Basis.of(login.user(), code("code-1"))))
                .isEmpty();
    }

    @Test
    void everyLoginBeginsWithThePinAndStaysAtItsStep() {
        PinLogin started = login.start();
        assertThat(PinStep.of(started.notes())).isEqualTo(PinStep.PIN);
        PinStep.CONFIRMATION.enter(started.notes());
        assertThat(PinStep.of(started.notes())).isEqualTo(PinStep.CONFIRMATION);
        login.notes().replaceAll((name, value) -> "a step of another version");
        assertThat(PinStep.of(started.notes())).isEqualTo(PinStep.PIN);
    }

    private static PinCodeModel code(String id) {
        PinCodeModel code = PinCodeModel.create(hash(), PinKind.ORDINARIO, LAST_DAY);
        code.setId(id);
        return code;
    }

    private static PinCredentialModel pin(String id) {
        PinCredentialModel pin = PinCredentialModel.create(hash(), PinKind.ORDINARIO, LAST_DAY);
        pin.setId(id);
        return pin;
    }

    private static PasswordCredentialModel hash() {
        return PasswordCredentialModel.createFromValues("some", new byte[] {1}, 1, "hash");
    }
}
