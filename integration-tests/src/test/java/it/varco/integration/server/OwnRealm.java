package it.varco.integration.server;

import java.util.Map;
import java.util.UUID;

import it.varco.sandbox.demo.RealmFile;

/** A realm that one test has for itself and may break. */
public final class OwnRealm implements AutoCloseable {

    private final VarcoServer server;
    private final String name;

    private OwnRealm(VarcoServer server, String name) {
        this.server = server;
        this.name = name;
    }

    static OwnRealm create(VarcoServer server, RealmFile template, Map<String, String> placeholders) {
        String name = "own-" + UUID.randomUUID().toString().substring(0, 8);
        server.admin().createRealm(template.named(name).filled(placeholders)).expect(201);
        return new OwnRealm(server, name);
    }

    public String name() {
        return name;
    }

    @Override
    public void close() {
        server.admin().delete(name).expect(204);
    }
}
