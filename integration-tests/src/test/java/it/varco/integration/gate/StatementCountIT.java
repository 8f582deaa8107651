package it.varco.integration.gate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.varco.integration.http.HttpBrowser;
import it.varco.integration.people.People;
import it.varco.integration.server.StatementCounter;
import it.varco.integration.server.VarcoServer;
import it.varco.integration.server.WholeServer;
import it.varco.sandbox.people.NewPerson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the product adds to the SQL of each operation, exactly: all statements of the server are counted, and compared
 * with the same operation in a realm that holds no policy, by a client without the scope.
 */
@WholeServer
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementCountIT {

    private static final String STANDING = "VARCO_PERSON_FACT";
    private static final String ENABLEMENTS = "VARCO_ENABLEMENT";
    private static final int REPETITIONS = 3;

    private final VarcoServer server;
    private final GateRealm realm;
    private final GateRealm without;
    private final TokenEndpoint scoped;
    private final TokenEndpoint bare;
    private final TokenEndpoint stock;

    StatementCountIT(VarcoServer server) {
        this.server = server;
        realm = GateRealm.of(server);
        without = GateRealm.of(server);
        without.removePolicy();
        scoped = realm.register(client(realm, "scoped-rp").scopes("varco", "enablements"));
        bare = realm.register(client(realm, "bare-rp"));
        stock = without.register(client(without, "bare-rp"));
    }

    private static NewClient client(GateRealm owner, String id) {
        return owner.client(id).scopes("varco").audience(id).with("serviceAccountsEnabled");
    }

    @AfterAll
    void removeRealms() {
        realm.close();
        without.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1000})
    void operationsAddExactlyTheseStatements(int enablements, People people) throws SQLException {
        NewPerson person = people.withPin().enabled("estratto-conto");
        realm.register(person);
        multiply(person, enablements);
        NewPerson other = people.withPin();
        without.register(other);

        Operations withScope = new Operations(person, realm, scoped);
        Operations withoutScope = new Operations(person, realm, bare);
        Operations unguarded = new Operations(other, without, stock);

        assertAdded("code exchange", withScope.code(), withoutScope.code(), Map.of(ENABLEMENTS, 1L));
        assertAdded("code exchange, no scope", withoutScope.code(), unguarded.code(), Map.of());
        assertAdded("refresh", withScope.refresh(), withoutScope.refresh(), Map.of(ENABLEMENTS, 1L));
        assertAdded("refresh, no scope", withoutScope.refresh(), unguarded.refresh(), Map.of(STANDING, 1L));
        assertAdded("userinfo", withScope.userinfo(), withoutScope.userinfo(), Map.of(ENABLEMENTS, 1L));
        assertAdded("userinfo, no scope", withoutScope.userinfo(), unguarded.userinfo(), Map.of(STANDING, 1L));
        assertAdded("introspection", withScope.introspection(), withoutScope.introspection(), Map.of(ENABLEMENTS, 1L));
        assertAdded(
                "introspection, no scope",
                withoutScope.introspection(),
                unguarded.introspection(),
                Map.of(STANDING, 1L));
        assertAdded("client credentials", withScope.credentials(), unguarded.credentials(), Map.of());
        Map<String, Long> login = withScope.login();
        assertThat(calls(login, STANDING))
                .as("Standing queries of a login: %s", login)
                .isEqualTo(1);
        assertThat(calls(login, ENABLEMENTS))
                .as("enablements are for the token")
                .isZero();
    }

    private static void assertAdded(
            String operation, Map<String, Long> ours, Map<String, Long> stock, Map<String, Long> added) {
        Map<String, Long> difference = new TreeMap<>();
        Stream.concat(ours.keySet().stream(), stock.keySet().stream())
                .distinct()
                .forEach(statement -> {
                    long more = ours.getOrDefault(statement, 0L) - stock.getOrDefault(statement, 0L);
                    if (more != 0) {
                        difference.put(named(statement), more);
                    }
                });
        assertThat(difference).as("statements added to %s", operation).isEqualTo(added);
    }

    private static String named(String statement) {
        return Stream.of(STANDING, ENABLEMENTS)
                .filter(statement::contains)
                .findFirst()
                .orElse(statement);
    }

    private static long calls(Map<String, Long> statements, String table) {
        return statements.entrySet().stream()
                .filter(entry -> entry.getKey().contains(table))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Copies the person's one enablement under other service codes. */
    private void multiply(NewPerson person, int total) throws SQLException {
        try (Connection connection = server.database();
                PreparedStatement columns = connection.prepareStatement("""
                        SELECT string_agg(quote_ident(column_name), ',' ORDER BY ordinal_position),
                               string_agg(CASE column_name WHEN 'id' THEN 'gen_random_uuid()::text'
                                   WHEN 'service_code' THEN '''service-'' || number'
                                   ELSE quote_ident(column_name) END, ',' ORDER BY ordinal_position)
                        FROM information_schema.columns WHERE table_name = ?""")) {
            columns.setString(1, ENABLEMENTS.toLowerCase(Locale.ROOT));
            try (var row = columns.executeQuery()) {
                assertThat(row.next()).isTrue();
                String copy =
                        "INSERT INTO %s (%s) SELECT %s FROM %s, generate_series(2, ?) number WHERE fiscal_code = ?"
                                .formatted(ENABLEMENTS, row.getString(1), row.getString(2), ENABLEMENTS);
                try (PreparedStatement insert = connection.prepareStatement(copy)) {
                    insert.setInt(1, total);
                    insert.setString(2, person.fiscalCode());
                    assertThat(insert.executeUpdate()).isEqualTo(total - 1);
                }
            }
        }
    }

    /** The operations of one client, each done once before it is counted. */
    private final class Operations {

        private final NewPerson person;
        private final GateRealm owner;
        private final TokenEndpoint client;
        private final HttpBrowser browser = new HttpBrowser(server.trust(), server.callback());
        private final TokenAnswer tokens;

        private Operations(NewPerson person, GateRealm owner, TokenEndpoint client) {
            this.person = person;
            this.owner = owner;
            this.client = client;
            this.tokens = owner.tokensFor(person, client, browser);
        }

        private Map<String, Long> code() {
            return counted(
                    () -> Callback.of(browser.open(client.authorization("code", "scope", "openid")))
                            .code(),
                    code -> client.code(code).given());
        }

        private Map<String, Long> refresh() {
            return counted(tokens::refreshToken, token -> client.refresh(token).given());
        }

        private Map<String, Long> userinfo() {
            return counted(
                    tokens::accessToken,
                    token -> assertThat(client.userinfo(token).status()).isEqualTo(200));
        }

        private Map<String, Long> introspection() {
            return counted(
                    tokens::accessToken,
                    token -> assertThat(client.introspect(token, "access_token")
                                    .json()
                                    .get("active")
                                    .asBoolean())
                            .isTrue());
        }

        private Map<String, Long> credentials() {
            return counted(() -> "", nothing -> client.clientCredentials().given());
        }

        private Map<String, Long> login() {
            return counted(
                    () -> "",
                    nothing -> owner.codeFor(person, client, new HttpBrowser(server.trust(), server.callback())));
        }

        /**
         * Of each statement the fewest calls of some repetitions: what Keycloak does now and then in the background is
         * not in all of them.
         */
        private <T> Map<String, Long> counted(Supplier<T> preparation, Consumer<T> operation) {
            operation.accept(preparation.get());
            StatementCounter counter = server.statements();
            Map<String, Long> fewest = null;
            for (int i = 0; i < REPETITIONS; i++) {
                T prepared = preparation.get();
                counter.reset();
                operation.accept(prepared);
                Map<String, Long> calls = counter.queries();
                fewest = fewest == null ? calls : fewest(fewest, calls);
            }
            return fewest;
        }

        private static Map<String, Long> fewest(Map<String, Long> some, Map<String, Long> others) {
            return some.entrySet().stream()
                    .filter(entry -> others.containsKey(entry.getKey()))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> Math.min(entry.getValue(), others.get(entry.getKey()))));
        }
    }
}
