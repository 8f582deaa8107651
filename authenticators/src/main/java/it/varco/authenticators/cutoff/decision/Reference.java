package it.varco.authenticators.cutoff.decision;

import java.security.SecureRandom;

/**
 * Number of one refusal, the same on the person's page, in the administrator's event and in the relying party's error.
 * It can be read out on the phone: eight characters without those that are easily confused, in two groups.
 *
 * @param value such as {@code 7K3F-92MX}
 */
public record Reference(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;

    /** A fresh one, out of 30^8. */
    public static Reference next() {
        return new Reference(group() + "-" + group());
    }

    private static String group() {
        StringBuilder group = new StringBuilder(GROUP);
        for (int count = 0; count < GROUP; count++) {
            group.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return group.toString();
    }
}
