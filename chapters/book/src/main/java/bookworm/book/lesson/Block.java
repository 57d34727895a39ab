package bookworm.book.lesson;

import java.util.*;

/**
 * A fenced block: the words after its fence ("" for none), its caption, its lines, and the line of the lesson where the first of
 * them stands.
 */
public record Block(String language, Optional<Caption> caption, List<String> lines, int line, Place place) implements Part {

    /** The line of the lesson where the block opens. */
    public int opens() { return line - 1; }

    /** The line of the lesson where the block closes. */
    public int closes() { return line + lines.size(); }

    /** How many lines it has, but for empty ones and gaps. */
    public long size() { return lines.stream().filter(line -> !line.isBlank() && !isGap(line)).count(); }

    /** Whether it shows what changes in a file. */
    public boolean isDiff() { return language.equals("diff"); }

    /** Whether a line stands for lines that are left out: {@code // ...}, or {@code # ...} in other languages. */
    public static boolean isGap(String line) { return line.strip().matches("(//|#|--|<!--) \\.\\.\\.( -->)?"); }
}
