package it.varco.integration.server;

import it.varco.sandbox.server.LaunchException;

/** The outcome of the one attempt to start: a server that does not come up fails every test at once, not after a try each. */
record StartedServer(VarcoServer server, LaunchException failure) implements AutoCloseable {

    static StartedServer tried() {
        try {
            return new StartedServer(VarcoServer.start(), null);
        } catch (LaunchException e) {
            return new StartedServer(null, e);
        }
    }

    VarcoServer get() {
        if (failure != null) {
            throw new LaunchException("The server did not start: " + failure.getMessage(), failure);
        }
        return server;
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
