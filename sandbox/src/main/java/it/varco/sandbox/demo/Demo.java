package it.varco.sandbox.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import it.varco.sandbox.admin.AdminApi;
import it.varco.sandbox.rp.DemoRelyingParty;
import it.varco.sandbox.rp.OidcClient;
import it.varco.sandbox.server.KeycloakServer;
import it.varco.sandbox.server.LaunchException;
import it.varco.sandbox.server.Ports;
import it.varco.sandbox.server.ServerOptions;

/** {@code ./varco up}: server, realm, people and relying party, until the process is told to end. */
public final class Demo {

    private static final String REALM = "varco";
    private static final String ADMIN = "admin";

    private final DemoArguments arguments;
    private final Path checkout;
    private final Path state;
    private final URI relyingParty;
    private final Clock clock = Clock.system(ZoneId.of("Europe/Rome"));

    private Demo(DemoArguments arguments, Path checkout) {
        this.arguments = arguments;
        this.checkout = checkout;
        this.state = checkout.resolve(".varco");
        this.relyingParty = URI.create("https://localhost:" + (arguments.port() + 1) + "/");
    }

    /** First argument: the checkout; then the options of {@code ./varco up}. */
    public static void main(String... words) throws InterruptedException {
        try {
            DemoArguments arguments =
                    DemoArguments.parse(Stream.of(words).skip(1).toArray(String[]::new));
            new Demo(arguments, Path.of(words[0]).toAbsolutePath().normalize()).run();
        } catch (LaunchException | IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws InterruptedException {
        Ports.requireFree(relyingParty.getPort(), "the demo relying party");
        try (KeycloakServer server = KeycloakServer.start(options(), System.out::println)) {
            DemoNote note = new DemoNote(state);
            note.processes(server.processes());
            Runtime.getRuntime().addShutdownHook(new Thread(note::remove, "remove-notes"));
            List<DemoIdentity> people = DemoIdentity.on(arguments.date().orElseGet(() -> LocalDate.now(clock)));
            register(people, server);
            OidcClient client = OidcClient.discover(
                    URI.create(server.url() + "/realms/" + REALM),
                    "demo-rp",
                    relyingParty.resolve("/callback"),
                    server.tls().trusting());
            try (DemoRelyingParty party =
                    DemoRelyingParty.start(client, relyingParty, server.tls().serving())) {
                new LoginPage(client, server.tls().trusting()).require();
                System.out.println(welcome(server, people));
                note.ready();
                new CountDownLatch(1).await();
            }
        }
    }

    private ServerOptions options() {
        int port = arguments.port();
        ServerOptions.Builder options = ServerOptions.of(
                        demoFolder().resolve("keycloak.zip"), state.resolve("server"), port, port + 2)
                .providers(jars())
                .fresh(!arguments.keep())
                .buildOption("--spi-varco-decision-clock--provider=movable")
                .realm(RealmFile.demo(checkout).writeTo(state.resolve("realm")))
                .environment(Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN,
                        "DEMO_RP_URL", "https://localhost:" + relyingParty.getPort()));
        arguments.date().ifPresent(date -> options.startOption("--spi-varco-decision-clock--movable--date=" + date));
        return options.build();
    }

    private void register(List<DemoIdentity> people, KeycloakServer server) {
        AdminApi admin = AdminApi.asMasterUser(server.url(), server.tls().trusting(), ADMIN, ADMIN);
        for (DemoIdentity identity : people) {
            String query =
                    REALM + "/users?exact=true&username=" + identity.person().username();
            if (admin.get(query).expect(200).json().isEmpty()) {
                identity.person().register(admin, REALM);
            }
        }
    }

    private String welcome(KeycloakServer server, List<DemoIdentity> people) {
        StringBuilder text = new StringBuilder("\n");
        arguments
                .date()
                .ifPresent(date -> text.append("Decisions are taken as if today were ")
                        .append(date)
                        .append(".\n\n"));
        text.append("Open           ").append(relyingParty).append("   (self-signed certificate)\n");
        text.append("Admin console  ").append(server.url()).append("/admin/   admin / admin\n");
        text.append("Server log     ").append(server.log()).append("\n\n");
        text.append("Codice fiscale    PIN                  Who\n");
        people.forEach(identity -> text.append("%s  %-19s  %s %s, %s%n"
                .formatted(
                        identity.person().fiscalCode(),
                        identity.pin(),
                        identity.person().firstName(),
                        identity.person().lastName(),
                        identity.description())));
        return text.append("\nCtrl-C or ./varco down stops it all.").toString();
    }

    private Path demoFolder() {
        return checkout.resolve("sandbox/target/demo");
    }

    private List<Path> jars() {
        try (Stream<Path> files = Files.list(demoFolder().resolve("providers"))) {
            return files.toList();
        } catch (IOException e) {
            throw new LaunchException("The jars are not built: " + e.getMessage(), e);
        }
    }
}
