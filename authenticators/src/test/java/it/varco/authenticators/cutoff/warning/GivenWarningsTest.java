package it.varco.authenticators.cutoff.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.registry.identity.CredentialKind;

import static org.assertj.core.api.Assertions.assertThat;

class GivenWarningsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate END = TODAY.plusDays(20);
    private static final GivenWarnings NONE = new GivenWarnings(List.of());

    @Test
    void eachIsGivenOnceAndTheNearerOnesFollow() {
        GivenWarnings month = NONE.with(CredentialKind.PIN, END, Threshold.MONTH, TODAY);
        assertThat(month.lacks(CredentialKind.PIN, END, Threshold.MONTH)).isFalse();
        assertThat(month.lacks(CredentialKind.PIN, END, Threshold.WEEK)).isTrue();
        GivenWarnings day = month.with(CredentialKind.PIN, END, Threshold.DAY, TODAY);
        assertThat(day.lacks(CredentialKind.PIN, END, Threshold.WEEK))
                .as("who was told that it ends tomorrow need not hear that it ends within a week")
                .isFalse();
        assertThat(day.lines()).as("one line per end").hasSize(1);
    }

    @Test
    void aMovedDateAndAnotherCredentialWarnAgain() {
        GivenWarnings given = NONE.with(CredentialKind.PIN, END, Threshold.DAY, TODAY);
        assertThat(given.lacks(CredentialKind.PIN, END.plusDays(1), Threshold.MONTH))
                .isTrue();
        assertThat(given.lacks(CredentialKind.CNS, END, Threshold.MONTH)).isTrue();
    }

    @Test
    void twoProfilesWithTwoEndsDoNotForgetOneAnother() {
        GivenWarnings given = NONE.with(CredentialKind.PIN, END, Threshold.MONTH, TODAY)
                .with(CredentialKind.PIN, END.plusDays(3), Threshold.MONTH, TODAY);
        assertThat(given.lacks(CredentialKind.PIN, END, Threshold.MONTH)).isFalse();
        assertThat(given.lacks(CredentialKind.PIN, END.plusDays(3), Threshold.MONTH))
                .isFalse();
    }

    @Test
    void whatIsOverIsForgotten() {
        GivenWarnings given = NONE.with(CredentialKind.PIN, TODAY.minusDays(1), Threshold.DAY, TODAY.minusDays(2))
                .with(CredentialKind.PIN, END, Threshold.MONTH, TODAY);
        assertThat(given.lines()).extracting(GivenWarnings.Line::lastDay).containsExactly(END);
    }

    @Test
    void aLineIsReadBackAsItWasWritten() {
        GivenWarnings.Line line = new GivenWarnings.Line(CredentialKind.PIN, END, 30);
        assertThat(line.text()).isEqualTo("pin 2026-12-12 30");
        assertThat(GivenWarnings.Line.parse(line.text())).isEqualTo(Optional.of(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pin", "pin 2026-12-12", "pin soon 30", "pin 2026-12-12 many", "gold 2026-12-12 30"})
    void whatCannotBeReadIsNoLine(String text) {
        assertThat(GivenWarnings.Line.parse(text)).isEmpty();
    }
}
