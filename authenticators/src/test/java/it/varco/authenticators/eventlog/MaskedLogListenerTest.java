package it.varco.authenticators.eventlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.AuthDetails;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MaskedLogListenerTest {

    private final Recorder recorder = new Recorder();
    private final MaskedLogListener listener = new MaskedLogListener(recorder);

    @ParameterizedTest
    @CsvSource({
        "rssnna75c52z112j, rss***",
        "RSSNNA75C52Z112J, RSS***",
        "TINIT-RSSNNA75C52Z112J, TINIT-RSS***",
        "/users?username=rssnna75c52z112j&max=1, /users?username=rss***&max=1",
        "RSSNNAT5CRNZMMNJ, RSS***",
        "80078750587, 800***",
        "5f8f0f8e-7d1c-4a3a-9f3e-123456789012, 5f8f0f8e-7d1c-4a3a-9f3e-123456789012",
        "admin, admin"
    })
    void onlyCodiciFiscaliAreHidden(String logged, String expected) {
        assertThat(MaskedLogListener.masked(logged)).isEqualTo(expected);
    }

    @Test
    void theEventItselfIsLeftAlone() {
        Event event = new Event();
        event.setType(EventType.LOGIN);
        event.setDetails(new HashMap<>(Map.of("username", "rssnna75c52z112j", "auth_method", "openid-connect")));

        listener.onEvent(event);

        assertThat(recorder.events.get(0).getDetails())
                .containsEntry("username", "rss***")
                .containsEntry("auth_method", "openid-connect");
        assertThat(event.getDetails())
                .as("the event store and other listeners get the event as it is")
                .containsEntry("username", "rssnna75c52z112j");
    }

    @Test
    void anEventWithoutDetailsIsLogged() {
        listener.onEvent(new Event());
        assertThat(recorder.events).hasSize(1);
    }

    @Test
    void noRepresentationReachesTheLog() {
        AdminEvent event = new AdminEvent();
        event.setAuthDetails(new AuthDetails());
        event.setResourcePath("users/rssnna75c52z112j");
        listener.onEvent(event, true);
        assertThat(recorder.representationAsked).containsExactly(false);
        assertThat(recorder.adminEvents.get(0).getResourcePath()).isEqualTo("users/rss***");
    }

    private static final class Recorder implements EventListenerProvider {

        private final List<Event> events = new ArrayList<>();
        private final List<AdminEvent> adminEvents = new ArrayList<>();
        private final List<Boolean> representationAsked = new ArrayList<>();

        @Override
        public void onEvent(Event event) {
            events.add(event);
        }

        @Override
        public void onEvent(AdminEvent event, boolean includeRepresentation) {
            adminEvents.add(event);
            representationAsked.add(includeRepresentation);
        }

        @Override
        public void close() {
            // nothing held
        }
    }
}
