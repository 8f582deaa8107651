package it.varco.integration.login;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.http.Page;
import it.varco.integration.pages.Texts;
import it.varco.integration.people.People;
import it.varco.integration.realm.PinRealm;
import it.varco.integration.realm.StockFlowClient;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;

import static org.assertj.core.api.Assertions.assertThat;

@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PinLockoutIT {

    private static final String WRONG = "00000000";
    private static final int LIMIT = 4;
    private static final int GUESSES = 40;
    private static final int GUESSERS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final VarcoServer server;
    private final People people;
    private final PinRealm realm;

    PinLockoutIT(VarcoServer server, People people) {
        this.server = server;
        this.people = people;
        this.realm = PinRealm.open(server);
    }

    @AfterAll
    void removeRealm() {
        realm.close();
    }

    @Test
    void wrongPinsLockThePinForTheTimeTheRealmSays() throws InterruptedException {
        int seconds = 6;
        realm.lockout(LIMIT, seconds);
        NewPerson person = people.withPin();
        realm.register(person);
        Page form = PinSteps.form(realm.browser(), realm.relyingParty());
        Instant beforeLast = Instant.now();
        for (int turn = 0; turn < LIMIT; turn++) {
            beforeLast = Instant.now();
            form = PinSteps.send(form, person.fiscalCode(), WRONG);
        }
        Instant locked = Instant.now();

        Page next = PinSteps.send(form, person.fiscalCode(), People.PIN);
        assertThat(Duration.between(beforeLast, Instant.now()))
                .as("this machine was too slow to see the lock")
                .isLessThan(Duration.ofSeconds(seconds));
        assertThat(next.answered()).as("the right PIN does not help meanwhile").isFalse();

        while (!next.answered() && Instant.now().isBefore(locked.plus(PATIENCE))) {
            Thread.sleep(300);
            next = PinSteps.send(next, person.fiscalCode(), People.PIN);
        }
        assertThat(next.answered()).as("the lock ends by itself").isTrue();
        assertThat(Duration.between(beforeLast, Instant.now()))
                .as("and not before its time")
                .isGreaterThanOrEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void rightPinForgetsTheWrongOnes() {
        realm.lockout(LIMIT, 600);
        NewPerson person = people.withPin();
        String user = realm.register(person);
        for (int round = 0; round < 2; round++) {
            Page form = PinSteps.form(realm.browser(), realm.relyingParty());
            for (int turn = 1; turn < LIMIT; turn++) {
                form = PinSteps.send(form, person.fiscalCode(), WRONG);
            }
            assertThat(StoredAttempts.of(server, user)).contains(new StoredAttempts(LIMIT - 1, 0));
            assertThat(PinSteps.send(form, person.fiscalCode(), People.PIN).answered())
                    .isTrue();
            assertThat(StoredAttempts.of(server, user)).isEmpty();
        }
    }

    @Test
    void keycloakUserIsNotLocked() {
        realm.lockout(LIMIT, 600);
        NewPerson person = people.withPin();
        String user = realm.register(person);
        StockFlowClient stock = StockFlowClient.in(realm);
        stock.password(user, "a password for this test");
        Page form = PinSteps.form(realm.browser(), realm.relyingParty());
        for (int turn = 0; turn < LIMIT * 2; turn++) {
            form = PinSteps.send(form, person.fiscalCode(), WRONG);
        }
        assertThat(StoredAttempts.of(server, user)).contains(new StoredAttempts(LIMIT, 1));

        JsonNode status = realm.admin()
                .get(realm.name() + "/attack-detection/brute-force/users/" + user)
                .expect(200)
                .json();
        assertThat(status.get("disabled").asBoolean()).isFalse();
        assertThat(status.get("numFailures").asInt()).isZero();
        assertThat(stock.login(realm.browser(), person.username(), "a password for this test")
                        .answered())
                .as("another credential of the same person works")
                .isTrue();
    }

    @Test
    void parallelGuessesAreNeverComparedMoreOftenThanTheLimit() throws Exception {
        realm.lockout(LIMIT, 600);
        realm.addressLimit(GUESSES * 10, 600);
        NewPerson person = people.withPin();
        String user = realm.register(person);
        List<Callable<Page>> guesses = new ArrayList<>();
        for (int guesser = 0; guesser < GUESSERS; guesser++) {
            HttpBrowser browser = realm.browser();
            Page[] form = {PinSteps.form(browser, realm.relyingParty())};
            guesses.add(() -> {
                IntStream.range(0, GUESSES / GUESSERS)
                        .forEach(turn -> form[0] = PinSteps.send(form[0], person.fiscalCode(), WRONG));
                return form[0];
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(GUESSERS);
        try {
            for (Future<Page> guesser : threads.invokeAll(guesses)) {
                Page last = guesser.get();
                assertThat(last.status()).isEqualTo(200);
                assertThat(last.text()).contains(Texts.italian().of("varco.pin.error.wrong"));
                assertThat(PinSteps.send(last, person.fiscalCode(), People.PIN).answered())
                        .as("the right PIN among the guesses does not help")
                        .isFalse();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(StoredAttempts.of(server, user))
                .as("each guess is charged before it is compared; a locked one is neither")
                .contains(new StoredAttempts(LIMIT, 1));
    }
}
