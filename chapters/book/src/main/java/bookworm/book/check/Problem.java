package bookworm.book.check;

import java.nio.file.Path;

/** What is wrong, and where. The words say how to mend it. */
public record Problem(Path file, int line, String what) {

    @Override
    public String toString() { return file + ":" + line + ": " + what; }
}
