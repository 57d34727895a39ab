package bookworm.benchmarks;

import java.io.*;
import java.net.*;
import java.util.*;

/**
 * Lets the processes of the libraries work one at a time, an iteration each, round after round: what slows the machine for a
 * while slows all of them alike.
 */
final class Turns implements AutoCloseable {

    private static final String PORT = "turns";
    private static final int PATIENCE_MILLIS = 120_000;

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    Turns() throws IOException {
        server.setSoTimeout(PATIENCE_MILLIS);
    }

    /** What a process must be told to take part. */
    String option() {
        return "-D" + PORT + "=" + server.getLocalPort();
    }

    /** Waits for as many processes, and gives them turns until the last has ended. */
    void give(int processes) throws IOException {
        List<Socket> waiting = new ArrayList<>();
        while (waiting.size() < processes) {
            waiting.add(server.accept());
        }
        while (!waiting.isEmpty()) {
            waiting.removeIf(process -> !takesTurn(process));
        }
    }

    /** Whether it was still there. */
    private static boolean takesTurn(Socket process) {
        try {
            process.getOutputStream().write(1);
            return process.getInputStream().read() >= 0;
        } catch (IOException gone) {
            return false;
        }
    }

    @Override public void close() throws IOException {
        server.close();
    }

    /** A process's own end: it works from {@link #await} to {@link #over}. */
    static final class Turn implements AutoCloseable {

        private final Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.getInteger(PORT));

        Turn() throws IOException {
        }

        void await() throws IOException {
            socket.getInputStream().read();
        }

        void over() throws IOException {
            socket.getOutputStream().write(1);
        }

        @Override public void close() throws IOException {
            socket.close();
        }
    }
}
