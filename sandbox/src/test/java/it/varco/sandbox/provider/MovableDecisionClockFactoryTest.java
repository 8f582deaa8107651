package it.varco.sandbox.provider;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.keycloak.Config;

import org.junit.jupiter.api.Test;

import it.varco.registry.identity.DecisionClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MovableDecisionClockFactoryTest {

    private static final Clock LATE_EVENING_UTC =
            Clock.fixed(Instant.parse("2026-03-01T23:30:00Z"), DecisionClock.ROME);

    private final MovableDecisionClockFactory factory = new MovableDecisionClockFactory(LATE_EVENING_UTC);

    @Test
    void clockStandsOnTheDayGiven() {
        factory.init(options(Map.of("date", "2024-08-31")));

        assertThat(factory.create(null).today()).isEqualTo(LocalDate.of(2024, 8, 31));
    }

    @Test
    void withoutADayItIsTodayInRome() {
        factory.init(options(Map.of()));

        assertThat(factory.create(null).today())
                .as("half past midnight in Rome")
                .isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void dayThatDoesNotExistStopsTheServer() {
        assertThatThrownBy(() -> factory.init(options(Map.of("date", "2023-02-30"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2023-02-30");
    }

    private static Config.Scope options(Map<String, String> values) {
        return new Config.SystemPropertiesScope("") {
            @Override
            public String get(String key) {
                return values.get(key);
            }

            @Override
            public Set<String> getPropertyNames() {
                return values.keySet();
            }
        };
    }
}
