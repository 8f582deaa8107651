package it.varco.mappers.enablements;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.keycloak.common.ClientConnection;
import org.keycloak.events.EventType;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import it.varco.mappers.Fake;
import it.varco.mappers.FakeLogin;
import it.varco.registry.RegistryUnavailableException;
import it.varco.registry.identity.CodiceFiscale;

import static org.assertj.core.api.Assertions.assertThat;

/** The event itself is seen on a real server; here what must hold before it is sent. */
class EventReportTest {

    private static final CodiceFiscale PERSON = new CodiceFiscale("RSSNNA75C52Z112J");

    private final List<String> lines = new ArrayList<>();
    private final Logger log = Logger.getLogger(EventReport.class.getName());
    private final Handler collector = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {
            // nothing held
        }

        @Override
        public void close() {
            // nothing held
        }
    };
    private final List<Runnable> waiting = new ArrayList<>();
    private final EventReport report = new EventReport();

    @BeforeEach
    void collectLog() {
        log.addHandler(collector);
        log.setUseParentHandlers(false);
    }

    @AfterEach
    void stopCollecting() {
        log.removeHandler(collector);
        log.setUseParentHandlers(true);
    }

    @Test
    void logLineNamesTheCauseWithoutTheCodiceFiscale() {
        report("cannot read rssnna75c52z112j or RSSNNA75C52Z112J");

        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("realm=varco", "client=rp", "choice=fail", "SQLException")
                        .contains("cannot read RSS************* or RSS*************")
                        .doesNotContainIgnoringCase(PERSON.value()));
    }

    @Test
    void eventIsSentByAnotherThread() {
        report("gone");

        assertThat(waiting).as("handed over, not run while the person waits").hasSize(1);
    }

    @Test
    void longOutageDoesNotPileUpEvents() {
        for (int i = 0; i < 10_000; i++) {
            report("gone");
        }

        assertThat(waiting).hasSizeLessThan(1_000);
        assertThat(lines).as("the log still has each one").hasSize(10_000);
    }

    private void report(String storeSaid) {
        report.registryAway(
                session(),
                EventType.REFRESH_TOKEN,
                new FakeLogin("rp", PERSON.username()).clientSession(),
                PERSON,
                new RegistryUnavailableException("The store is away", new SQLException(storeSaid)));
    }

    private KeycloakSession session() {
        KeycloakContext context = Fake.of(KeycloakContext.class, new Object() {
            ClientConnection getConnection() {
                return null;
            }
        });
        ExecutorService executor = Fake.of(ExecutorService.class, new Object() {
            void execute(Runnable task) {
                waiting.add(task);
            }
        });
        ExecutorsProvider executors = Fake.of(ExecutorsProvider.class, new Object() {
            ExecutorService getExecutor(String taskType) {
                return executor;
            }
        });
        return Fake.of(KeycloakSession.class, new Object() {
            KeycloakContext getContext() {
                return context;
            }

            KeycloakSessionFactory getKeycloakSessionFactory() {
                return null;
            }

            Object getProvider(Class<?> type) {
                return executors;
            }
        });
    }
}
