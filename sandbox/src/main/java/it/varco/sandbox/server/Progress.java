package it.varco.sandbox.server;

/** Where the launcher says what it is doing; one line per step. */
@FunctionalInterface
public interface Progress {

    void say(String line);
}
