package library.manage.playground;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Takes down what a program prints, up to a length, for as long as it is open. */
final class Printed extends OutputStream {

    private static final int MOST_BYTES = 50_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private boolean isCut;

    static Printed start() {
        Printed printed = new Printed();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        return printed;
    }

    @Override public synchronized void write(int each) {
        if (bytes.size() < MOST_BYTES) {
            bytes.write(each);
        } else {
            isCut = true;
        }
    }

    /** From now on, what is printed goes where it went before. */
    @Override public void close() {
        System.setOut(out);
        System.setErr(err);
    }

    synchronized String text() {
        String text = bytes.toString(StandardCharsets.UTF_8);
        return isCut ? text + "\n... cut here: it printed more than " + MOST_BYTES + " bytes." : text;
    }
}
