package bookworm.book.check;

import bookworm.book.code.Source;
import bookworm.book.lesson.Block;
import java.util.*;

/**
 * What a block of a lesson shows of one file.
 *
 * @param source the file, as this chapter has it
 * @param ranges where the block's lines stand in it
 * @param written those that are there to be read: all, or those that a diff adds
 * @param leaving the lines of the chapter before that a diff takes away
 */
record Listing(Block block, Source source, List<Listing.Range> ranges, Set<Integer> written, Set<Integer> leaving) {

    /** Lines that a block shows without a gap: {@code from} to {@code to}, which is left out, of the file. */
    record Range(int from, int to) {

        boolean shows(int line) { return from <= line && line < to; }
    }

    static Listing of(Block block, Source source, List<Locator.Found> found) {
        Set<Integer> written = new TreeSet<>();
        found.forEach(each -> {
            for (int line = each.from(); line < each.range().to(); line++) {
                written.add(line);
            }
        });
        return new Listing(block, source, found.stream().map(Locator.Found::range).toList(), written, Set.of());
    }

    static Listing ofChange(Block block, Source source, List<Locator.Found> after, List<Locator.Found> before) {
        return new Listing(block, source, after.stream().map(Locator.Found::range).toList(), marked(after), marked(before));
    }

    private static Set<Integer> marked(List<Locator.Found> found) {
        return new TreeSet<>(found.stream().flatMap(each -> each.marked().stream()).toList());
    }

    boolean shows(int line) { return ranges.stream().anyMatch(range -> range.shows(line)); }

    /** The lines of code that the reader has to read. */
    List<Integer> code() { return written.stream().filter(source::isCode).toList(); }
}
