package it.varco.integration.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A mail server that keeps what it gets and refuses the addresses it is told to, as SMTP (RFC 5321) has it. */
public final class MailServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long PAUSE = 50;

    private final ServerSocket socket;
    private final List<Mail> received = new CopyOnWriteArrayList<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> slow = new ConcurrentHashMap<>();

    private MailServer(ServerSocket socket) {
        this.socket = socket;
    }

    public static MailServer start() {
        try {
            MailServer server = new MailServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread thread = new Thread(server::accept, "mail-server");
            thread.setDaemon(true);
            thread.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The realm setting that leads here. */
    public ObjectNode realmSetting() {
        ObjectNode realm = new ObjectMapper().createObjectNode();
        realm.putObject("smtpServer")
                .put("host", "127.0.0.1")
                .put("port", String.valueOf(socket.getLocalPort()))
                .put("from", "pin@ente.example");
        return realm;
    }

    /** From now on mail to the address is refused with 550, as one that does not exist. */
    public void refuse(String address) {
        refused.add(address);
    }

    /** From now on it takes so many milliseconds to accept a mail whose address begins like that. */
    public void slow(String beginning, long milliseconds) {
        slow.put(beginning, milliseconds);
    }

    /** What came for the address. */
    public List<Mail> to(String address) {
        return received.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    public List<Mail> all() {
        return List.copyOf(received);
    }

    /** The only mail for the address, waiting until it is there. */
    public Mail only(String address) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (to(address).isEmpty() && System.nanoTime() < end) {
            pause(PAUSE);
        }
        List<Mail> mails = to(address);
        if (mails.size() != 1) {
            throw new AssertionError(mails.size() + " mails for " + address);
        }
        return mails.get(0);
    }

    private long delay(String address) {
        return slow.entrySet().stream()
                .filter(each -> address.startsWith(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .findFirst()
                .orElse(0);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread thread = new Thread(() -> serve(client), "mail-server-client");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = client.getOutputStream();
            say(out, "220 localhost");
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.toUpperCase(Locale.ROOT);
                if (verb.startsWith("RCPT TO:")) {
                    to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    pause(delay(to));
                    say(out, refused.contains(to) ? "550 5.1.1 no such mailbox" : "250 OK");
                } else if (verb.equals("DATA")) {
                    say(out, "354 go on");
                    received.add(new Mail(to, content(in)));
                    say(out, "250 OK");
                } else if (verb.equals("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 OK");
                }
            }
        } catch (IOException gone) {
            // the client has gone away: nothing to keep
        }
    }

    private static List<String> content(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            lines.add(line.startsWith("..") ? line.substring(1) : line);
        }
        return lines;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
