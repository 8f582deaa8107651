package it.varco.tools.pinimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Which servers are trusted: those Java trusts, and those of a PEM file. */
final class PemTrust {

    private PemTrust() {}

    /**
     * @throws WrongFileException when the file holds no certificates
     */
    static SSLContext of(Optional<Path> pem) throws IOException {
        try {
            if (pem.isEmpty()) {
                return SSLContext.getDefault();
            }
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (X509Certificate known : authorities(null).getAcceptedIssuers()) {
                store.setCertificateEntry("java-" + store.size(), known);
            }
            int before = store.size();
            try (InputStream input = Files.newInputStream(pem.get())) {
                for (Certificate certificate :
                        CertificateFactory.getInstance("X.509").generateCertificates(input)) {
                    store.setCertificateEntry("pem-" + store.size(), certificate);
                }
            }
            if (store.size() == before) {
                throw new WrongFileException("%s holds no certificate".formatted(pem.get()));
            }
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {authorities(store)}, null);
            return context;
        } catch (GeneralSecurityException unreadable) {
            throw new WrongFileException("%s cannot be read as certificates in PEM".formatted(pem.orElseThrow()));
        }
    }

    private static X509TrustManager authorities(KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager certificates) {
                return certificates;
            }
        }
        throw new GeneralSecurityException("no trust manager");
    }
}
