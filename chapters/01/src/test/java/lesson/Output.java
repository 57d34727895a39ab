package lesson;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a program prints: shown to whoever runs the test, and kept to be compared with the lesson. */
public final class Output {

    /** A program that prints to where it is told to. */
    public interface Program {
        void run(PrintStream out) throws Exception;
    }

    private Output() {
    }

    public static String of(Program program) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        program.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String printed = bytes.toString(StandardCharsets.UTF_8);
        System.out.print(printed);
        return printed.lines().reduce((text, line) -> text + "\n" + line).orElse("");
    }
}
