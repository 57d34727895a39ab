package bookworm.faults;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The network between a driver and a PostgreSQL server: a test can cut a connection at a statement, and count what comes
 * through. It knows of the protocol where a message ends and which ones end a statement (PostgreSQL's documentation,
 * "Frontend/Backend Protocol").
 */
final class Wire implements AutoCloseable {

    /** When a connection is cut. */
    enum Moment {
        /** The server never gets the statement. */
        BEFORE_THE_SERVER_GETS_IT,
        /** The server has run the statement, and the driver never gets the answer. */
        BEFORE_THE_ANSWER_COMES
    }

    private static final Pattern ADDRESS = Pattern.compile("//([^/:]+):(\\d+)/");

    private final ServerSocket door;
    private final String serverUrl;
    private final String serverHost;
    private final int serverPort;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final AtomicLong received = new AtomicLong();
    private int statementsToCut;
    private Moment moment;
    private String cutStatement;
    private boolean committed;

    private Wire(String serverUrl) throws IOException {
        Matcher address = ADDRESS.matcher(serverUrl);
        if (!address.find()) {
            throw new IllegalArgumentException("No host and port in " + serverUrl);
        }
        this.serverUrl = serverUrl;
        this.serverHost = address.group(1);
        this.serverPort = Integer.parseInt(address.group(2));
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        inBackground(() -> {
            while (true) {
                new Link(door.accept(), new Socket(serverHost, serverPort)).open();
            }
        });
    }

    /** A wire to the server at a JDBC URL. */
    static Wire to(String url) throws IOException {
        return new Wire(url);
    }

    /** The server's URL, through this wire. */
    String url() {
        return ADDRESS.matcher(serverUrl).replaceFirst("//localhost:" + door.getLocalPort() + "/")
            + "&sslmode=disable&gssEncMode=disable";
    }

    /** Cuts the connection of the n-th statement from now on, and no other. */
    synchronized void cutAt(int statement, Moment when) {
        statementsToCut = statement;
        moment = when;
        cutStatement = null;
        committed = false;
    }

    /** The statement at which the connection was cut; null when it was not. */
    synchronized String cutStatement() {
        return cutStatement;
    }

    /** Whether the server has committed a transaction since {@link #cutAt}, whoever knows of it. */
    synchronized boolean hasCommitted() {
        return committed;
    }

    /** How many bytes the server has sent so far. */
    long received() {
        return received.get();
    }

    @Override public void close() throws IOException {
        door.close();
        links.forEach(Link::cut);
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Until a socket is closed on either side. */
    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // The end of this connection, or of the wire.
            }
        }, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether a statement is the one to cut at. That a pool asks whether a connection lives, with an empty one, does not count. */
    private synchronized boolean isCutAt(String statement) {
        if (statement.isEmpty() || statementsToCut == 0 || --statementsToCut > 0) {
            return false;
        }
        cutStatement = statement;
        return true;
    }

    private synchronized void answered(String statement) {
        committed |= statement.endsWith("COMMIT");
    }

    /** One connection. */
    private final class Link {

        private final Socket client;
        private final Socket server;
        /** What the server has not answered yet: first that it was called. */
        private final Queue<String> unanswered = new ConcurrentLinkedQueue<>(List.of(""));
        private volatile boolean cutWhenAnswered;

        Link(Socket client, Socket server) throws IOException {
            this.client = client;
            this.server = server;
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        }

        void open() {
            links.add(this);
            inBackground(this::forwardRequests);
            inBackground(this::forwardAnswers);
        }

        void cut() {
            links.remove(this);
            try (Closeable first = client; Closeable second = server) {
                cutWhenAnswered = false;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        /**
         * What belongs to one statement goes together: its text (P), its values (B), and what follows up to a Sync (S). BEGIN
         * and what sets a connection up are simple queries (Q); they, a password (p) and the last word (X) just pass.
         */
        private void forwardRequests() throws IOException {
            try (DataInputStream in = new DataInputStream(client.getInputStream()); Closeable both = this::cut) {
                send(message(in, -1));
                ByteArrayOutputStream group = new ByteArrayOutputStream();
                Map<String, String> parsed = new HashMap<>();
                List<String> statements = new ArrayList<>();
                while (true) {
                    int type = in.readUnsignedByte();
                    byte[] message = message(in, type);
                    group.write(message);
                    if (type == 'P') {
                        parsed.put(texts(message)[0], texts(message)[1]);
                    } else if (type == 'B') {
                        statements.add(parsed.get(texts(message)[1]));
                    }
                    if (type == 'S') {
                        forward(String.join("; ", statements), group.toByteArray());
                        statements.clear();
                    } else if (type == 'Q') {
                        unanswered.add("");
                        send(group.toByteArray());
                    } else if (type == 'p' || type == 'X') {
                        send(group.toByteArray());
                    } else {
                        continue;
                    }
                    group.reset();
                }
            }
        }

        private void forward(String statement, byte[] group) throws IOException {
            if (isCutAt(statement)) {
                if (moment == Moment.BEFORE_THE_SERVER_GETS_IT) {
                    cut();
                    return;
                }
                cutWhenAnswered = true;
            }
            unanswered.add(statement);
            send(group);
        }

        private void send(byte[] bytes) throws IOException {
            server.getOutputStream().write(bytes);
        }

        private void forwardAnswers() throws IOException {
            try (DataInputStream in = new DataInputStream(server.getInputStream()); Closeable both = this::cut) {
                while (true) {
                    int type = in.readUnsignedByte();
                    byte[] message = message(in, type);
                    received.addAndGet(message.length);
                    if (type == 'Z') {
                        answered(unanswered.remove());
                        if (cutWhenAnswered && unanswered.isEmpty()) {
                            cut();
                        }
                    }
                    if (!cutWhenAnswered) {
                        client.getOutputStream().write(message);
                    }
                }
            }
        }

        /** A whole message: its type, which the very first has not, its length, and what it says. */
        private static byte[] message(DataInputStream in, int type) throws IOException {
            int length = in.readInt();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(length + 1);
            DataOutputStream out = new DataOutputStream(bytes);
            if (type >= 0) {
                out.writeByte(type);
            }
            out.writeInt(length);
            out.write(in.readNBytes(length - Integer.BYTES));
            return bytes.toByteArray();
        }

        /** The texts in a message, each of which ends with a zero byte. */
        private static String[] texts(byte[] message) {
            int head = 1 + Integer.BYTES;
            return new String(message, head, message.length - head, StandardCharsets.UTF_8).split("\0", 3);
        }
    }
}
