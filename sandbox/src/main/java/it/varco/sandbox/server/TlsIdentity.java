package it.varco.sandbox.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The self-signed certificate of {@code localhost}: made by the JDK's keytool at the first run, kept, made again when it
 * has run out.
 */
public final class TlsIdentity {

    /** Protects nothing: key and password lie side by side on the developer's disk. */
    public static final String PASSWORD = "localhost";

    private static final String ALIAS = "localhost";
    private static final Duration MARGIN = Duration.ofDays(1);

    private final Path store;

    private TlsIdentity(Path store) {
        this.store = store;
    }

    /** The identity kept in the folder, made when there is none that will last the day. */
    public static TlsIdentity in(Path folder, Progress progress) {
        TlsIdentity identity = new TlsIdentity(folder.resolve("localhost.p12"));
        try {
            if (!identity.lasts(Instant.now().plus(MARGIN))) {
                progress.say("Making a self-signed certificate for localhost");
                Files.createDirectories(folder);
                Files.deleteIfExists(identity.store);
                identity.make();
            }
            return identity;
        } catch (IOException e) {
            throw new LaunchException("No certificate for localhost could be made: " + e.getMessage(), e);
        }
    }

    /** PKCS#12 file with key and certificate. */
    public Path store() {
        return store;
    }

    /** PEM file with the certificate alone, for a server that must trust itself. */
    public Path certificate() {
        Path pem = store.resolveSibling("localhost.pem");
        try {
            Files.writeString(
                    pem,
                    "-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder()
                                    .encodeToString(load().getCertificate(ALIAS).getEncoded())
                            + "\n-----END CERTIFICATE-----\n");
            return pem;
        } catch (IOException | GeneralSecurityException e) {
            throw new LaunchException("The certificate of localhost cannot be written: " + e.getMessage(), e);
        }
    }

    /** What a client needs to accept the server: trusts this certificate and nothing else. */
    public SSLContext trusting() {
        try {
            KeyStore trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            trust.setCertificateEntry(ALIAS, load().getCertificate(ALIAS));
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trust);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new LaunchException("The certificate of localhost cannot be read: " + e.getMessage(), e);
        }
    }

    /** What another server of ours on localhost needs to answer with the same certificate. */
    public SSLContext serving() {
        try {
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(load(), PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new LaunchException("The certificate of localhost cannot be read: " + e.getMessage(), e);
        }
    }

    private boolean lasts(Instant until) {
        if (!Files.exists(store)) {
            return false;
        }
        try {
            return load().getCertificate(ALIAS) instanceof X509Certificate certificate
                    && certificate.getNotAfter().toInstant().isAfter(until);
        } catch (IOException | GeneralSecurityException e) {
            return false; // cut short by an interrupted first run: made again
        }
    }

    private KeyStore load() throws IOException, GeneralSecurityException {
        KeyStore loaded = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            loaded.load(in, PASSWORD.toCharArray());
        }
        return loaded;
    }

    private void make() throws IOException {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        List<String> command = List.of(
                keytool.toString(),
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=localhost, O=Varco sandbox",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-validity",
                "365",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                store.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("keytool failed: " + said.trim());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
