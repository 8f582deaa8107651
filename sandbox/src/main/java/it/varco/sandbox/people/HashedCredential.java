package it.varco.sandbox.people;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A PIN or a code as the admin REST interface takes it: already hashed, with the parameters Keycloak's own Argon2 provider
 * would have used, so that nobody has to type the demo PINs into a live server first.
 *
 * @param type of the credential
 * @param secret what is hashed
 * @param kind {@code ordinario} or {@code dispositivo}
 * @param expires last day of its validity
 */
record HashedCredential(String type, String secret, String kind, LocalDate expires) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_LENGTH = 16;
    private static final int HASH_LENGTH = 32;
    private static final int MEMORY_KIB = 7168;
    private static final int ITERATIONS = 5;
    private static final int PARALLELISM = 1;

    /** As part of a user representation. */
    ObjectNode representation(Instant created) {
        byte[] salt = new byte[SALT_LENGTH];
        RANDOM.nextBytes(salt);
        ObjectNode hash = JSON.createObjectNode()
                .put("value", base64(hash(salt)))
                .put("salt", base64(salt))
                .set("additionalParameters", JSON.createObjectNode());
        ObjectNode data = JSON.createObjectNode()
                .put("hashIterations", ITERATIONS)
                .put("algorithm", "argon2")
                .put("kind", kind)
                .put("expires", expires.toString());
        ObjectNode parameters = data.putObject("additionalParameters");
        parameters.putArray("type").add("id");
        parameters.putArray("version").add("1.3");
        parameters.putArray("hashLength").add(Integer.toString(HASH_LENGTH));
        parameters.putArray("memory").add(Integer.toString(MEMORY_KIB));
        parameters.putArray("parallelism").add(Integer.toString(PARALLELISM));
        return JSON.createObjectNode()
                .put("type", type)
                .put("createdDate", created.toEpochMilli())
                .put("secretData", hash.toString())
                .put("credentialData", data.toString());
    }

    private byte[] hash(byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withParallelism(PARALLELISM)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(ITERATIONS)
                .build());
        byte[] hash = new byte[HASH_LENGTH];
        generator.generateBytes(secret.toUpperCase(Locale.ROOT).toCharArray(), hash);
        return hash;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Without the secret: records are printed into logs and test reports. */
    @Override
    public String toString() {
        return type + " " + kind + " until " + expires;
    }
}
