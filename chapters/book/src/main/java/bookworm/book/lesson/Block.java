package bookworm.book.lesson;

import java.util.*;

/**
 * A fenced block: its language ("" for none), the file that it says it is from, its lines, and the line of the lesson where the
 * first of them stands.
 */
public record Block(String language, Optional<String> file, List<String> lines, int line, Place place) {

    /** The line of the lesson where the block opens. */
    public int opens() { return line - 1; }

    /** Whether a line stands for lines that are left out: {@code // ...}, or {@code # ...} in other languages. */
    public static boolean isGap(String line) { return line.strip().matches("(//|#|--|<!--) \\.\\.\\.( -->)?"); }
}
