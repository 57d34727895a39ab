package library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntSupplier;

/** What a run of the command line printed, and its exit code. */
public record Console(int exitCode, String out, String err) {

    public static Console run(String... args) {
        return of(() -> Main.run(args));
    }

    /** A run with something typed, or piped, to it. */
    public static Console runWithInput(String input, String... args) {
        InputStream realIn = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(args);
        } finally {
            System.setIn(realIn);
        }
    }

    /** What some code printed, and the exit code that it gave. */
    public static Console of(IntSupplier code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream realOut = System.out;
        PrintStream realErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int exitCode = code.getAsInt();
            return new Console(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(realOut);
            System.setErr(realErr);
        }
    }

    public List<String> lines() {
        return out.lines().toList();
    }
}
