package bookworm.book.check;

import bookworm.book.code.Source;
import bookworm.book.lesson.Block;
import java.util.List;

/** A block of a lesson, found in the file that it is from. */
record Listing(Block block, Source source, List<Run> runs) {

    /** Lines that a block shows without a gap: {@code from} to {@code to}, which is left out, of the file. */
    record Run(int from, int to) {

        boolean shows(int line) { return from <= line && line < to; }
    }

    boolean shows(int line) { return runs.stream().anyMatch(run -> run.shows(line)); }
}
