package it.varco.sandbox.server;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process with its children: kc.sh does not become the JVM, it starts one, and killing the script alone would leave it. */
final class ProcessTree {

    private static final int GRACE_SECONDS = 20;

    private final Process root;
    private final Set<ProcessHandle> known = ConcurrentHashMap.newKeySet();

    ProcessTree(Process root) {
        this.root = root;
        known.add(root.toHandle());
    }

    /** Notes the children there are now, so that they are found even if the script is killed before them. */
    void remember() {
        root.descendants().forEach(known::add);
    }

    List<ProcessHandle> all() {
        return List.copyOf(known);
    }

    /** Asks all to end, waits, then ends by force whoever is left. Harmless when they have ended already. */
    void stop() {
        remember();
        List<ProcessHandle> all = all();
        all.forEach(ProcessHandle::destroy);
        CompletableFuture<?> ended =
                CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            ended.get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            all.forEach(ProcessHandle::destroyForcibly);
        } catch (InterruptedException e) {
            all.forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new LaunchException("The server could not be stopped: " + e.getMessage(), e);
        }
    }
}
