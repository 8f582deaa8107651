package it.varco.integration.server;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import javax.net.ssl.SSLContext;

import it.varco.integration.description.DescribedApi;
import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.demo.RealmFile;
import it.varco.sandbox.server.Database;
import it.varco.sandbox.server.KeycloakServer;
import it.varco.sandbox.server.Ports;
import it.varco.sandbox.server.ServerOptions;

/** The one server of the whole run: Keycloak with the product's jars, PostgreSQL, and the demo realm without people. */
public final class VarcoServer implements AutoCloseable {

    /** The realm that tests share; one that wants its own takes {@link #ownRealm}. */
    public static final String REALM = "varco";

    private final Postgres postgres;
    private final KeycloakServer keycloak;
    private final RealmFile realm;
    private final Map<String, String> placeholders;
    private final DescribedApi described;
    private final AdminApi admin;
    private final URI clientUrl;
    private final AnswerAddress answers;
    private final URI authenticationChannel;

    private VarcoServer(
            Postgres postgres,
            KeycloakServer keycloak,
            RealmFile realm,
            Map<String, String> placeholders,
            URI clientUrl,
            URI authenticationChannel) {
        this.postgres = postgres;
        this.keycloak = keycloak;
        this.realm = realm;
        this.placeholders = placeholders;
        this.clientUrl = clientUrl;
        this.answers = AnswerAddress.listen(clientUrl.getPort(), keycloak.tls().serving());
        this.authenticationChannel = authenticationChannel;
        AdminApi master = master();
        this.described = new DescribedApi(
                master.get(REALM + "/varco-openapi").expect(200).json());
        this.admin = master.watchedBy(described::check);
    }

    static VarcoServer start() {
        Setting setting = Setting.read();
        List<Integer> ports = Ports.free(4);
        URI clientUrl = URI.create("https://localhost:" + ports.get(2));
        RealmFile realm = RealmFile.demo(setting.checkout());
        URI authenticationChannel = URI.create("http://127.0.0.1:" + ports.get(3) + "/");
        Map<String, String> placeholders = Map.of(
                "DEMO_RP_URL",
                clientUrl.toString(),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                "admin");
        Postgres postgres = Postgres.start();
        boolean started = false;
        try {
            ServerOptions.Builder options = ServerOptions.of(
                            setting.distribution(), setting.target().resolve("server"), ports.get(0), ports.get(1))
                    .providers(setting.providers())
                    .database(Database.postgres(postgres.jdbcUrl(), Postgres.USER, ""))
                    .environment(placeholders)
                    .startOption("--spi-ciba-auth-channel--ciba-http-auth-channel--http-authentication-channel-uri="
                            + authenticationChannel)
                    .realm(realm.writeTo(setting.target().resolve("realm")));
            setting.agent().ifPresent(options::javaOption);
            KeycloakServer keycloak = KeycloakServer.start(options.build(), System.out::println);
            started = true;
            return new VarcoServer(postgres, keycloak, realm, placeholders, clientUrl, authenticationChannel);
        } finally {
            if (!started) {
                postgres.close();
            }
        }
    }

    /** Base URL without a slash at its end. */
    public String url() {
        return keycloak.url();
    }

    public URI issuer(String realmName) {
        return URI.create(url() + "/realms/" + realmName);
    }

    /** What a client must trust. */
    public SSLContext trust() {
        return keycloak.tls().trusting();
    }

    /** The same as a PEM file, for a program of its own. */
    public Path certificate() {
        return keycloak.tls().certificate();
    }

    /** As the master realm's admin; every call to our resources must be as their description says. */
    public AdminApi admin() {
        return admin;
    }

    /** As {@link #admin}, with a token of its own. */
    public AdminApi newlySignedInAdmin() {
        return master().watchedBy(described::check);
    }

    private AdminApi master() {
        return AdminApi.asMasterUser(url(), trust(), "admin", "admin");
    }

    /** As the service account of a client of the realm, with the same check. */
    public AdminApi adminAs(String realmName, String clientId, String secret) {
        return AdminApi.asClient(url(), trust(), realmName, clientId, secret).watchedBy(described::check);
    }

    /** Where {@code demo-rp} receives answers; an empty page for Chromium, {@code HttpBrowser} stops before it. */
    public URI callback() {
        return clientUrl.resolve("/callback");
    }

    /** Where the server asks for a login on another device (CIBA); a test that expects that listens here. */
    public URI authenticationChannel() {
        return authenticationChannel;
    }

    /** Where {@code demo-rp} wants people after logout. */
    public URI afterLogout() {
        return clientUrl.resolve("/");
    }

    /** A realm of its own for one test, from the same template; removed by {@link OwnRealm#close}. */
    public OwnRealm ownRealm() {
        return OwnRealm.create(this, realm, placeholders);
    }

    /** A connection to the server's database, as its owner. */
    public Connection database() throws SQLException {
        return postgres.connect();
    }

    /** How often each kind of statement ran, from pg_stat_statements. */
    public StatementCounter statements() {
        return new StatementCounter(postgres);
    }

    /** What the server has logged; a test marks a position and reads what came after. */
    public ServerLog log() {
        return new ServerLog(keycloak.log());
    }

    @Override
    public void close() {
        answers.close();
        keycloak.close();
        postgres.close();
    }
}
