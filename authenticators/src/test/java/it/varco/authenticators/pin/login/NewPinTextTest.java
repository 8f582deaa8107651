package it.varco.authenticators.pin.login;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.keycloak.models.UserModel;

import org.junit.jupiter.api.Test;

import it.varco.authenticators.Fake;
import it.varco.authenticators.pin.Pin;

import static org.assertj.core.api.Assertions.assertThat;

class NewPinTextTest {

    @Test
    void pinIsWrittenInTwoGroupsAndCharacterByCharacter() {
        assertThat(NewPinText.of(new Pin("3F7A19C0"), LocalDate.of(2027, 3, 1), Locale.ITALIAN))
                .containsEntry("groups", List.of("3F7A", "19C0"))
                .containsEntry("characters", List.of("3", "F", "7", "A", "1", "9", "C", "0"))
                .containsEntry("lastDay", "1º marzo 2027");
    }

    @Test
    void cardIsNamedByNamesAloneNeverByTheCodiceFiscale() {
        assertThat(NewPinText.name(named("Elena", "Ferrari"))).isEqualTo("Elena Ferrari");
        assertThat(NewPinText.name(named(null, " O "))).isEqualTo("O");
        assertThat(NewPinText.name(named(null, null))).isEmpty();
    }

    private static UserModel named(String first, String last) {
        return Fake.of(UserModel.class, new Object() {
            String getFirstName() {
                return first;
            }

            String getLastName() {
                return last;
            }
        });
    }
}
