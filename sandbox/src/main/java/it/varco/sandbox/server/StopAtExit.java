package it.varco.sandbox.server;

/** Stops a process tree when our own JVM ends (Ctrl-C, {@code ./varco down}), until closed. */
final class StopAtExit implements AutoCloseable {

    private final Thread hook;

    StopAtExit(ProcessTree tree) {
        hook = new Thread(tree::stop, "stop-server");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the JVM is ending already: the hook runs
        }
    }
}
