package it.varco.sandbox.demo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The options of {@code ./varco up}. Uses the JDK alone and has a main method of its own, so that the script can refuse a
 * mistyped option before anything is built.
 *
 * @param port https port of Keycloak; the relying party takes the next one, the health check the one after
 * @param date day of the decision clock; empty for today
 * @param keep whether the data of the last run stays
 */
record DemoArguments(int port, Optional<LocalDate> date, boolean keep) {

    private static final int DEFAULT_PORT = 8443;
    private static final int HIGHEST_PORT = 65_533;

    /** @throws IllegalArgumentException with a message for the person who typed */
    static DemoArguments parse(String... arguments) {
        int port = DEFAULT_PORT;
        Optional<LocalDate> date = Optional.empty();
        boolean keep = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--port" -> port = port(value(arguments, i++));
                case "--date" -> date = Optional.of(date(value(arguments, i++)));
                case "--keep" -> keep = true;
                case "--detach" -> {
                    // the script's own affair
                }
                default -> throw new IllegalArgumentException("Unknown option " + arguments[i] + ".");
            }
        }
        return new DemoArguments(port, date, keep);
    }

    private static String value(String[] arguments, int option) {
        if (option + 1 >= arguments.length) {
            throw new IllegalArgumentException(arguments[option] + " needs a value.");
        }
        return arguments[option + 1];
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException("--port needs a number, not \"" + text + "\".");
        }
        int port = Integer.parseInt(text);
        if (port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException(
                    "--port must be from 1 to " + HIGHEST_PORT + "; the two after it are used too.");
        }
        return port;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "--date needs a day that exists, written like 2024-08-31, not \"" + text + "\".", e);
        }
    }

    /** Exit status 2 and a message when the options are wrong. */
    public static void main(String... arguments) {
        try {
            parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }
}
