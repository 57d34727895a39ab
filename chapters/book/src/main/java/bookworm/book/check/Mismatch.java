package bookworm.book.check;

import bookworm.book.code.Source;
import java.util.*;

/** The first line of a block that is not where it should be in its file, and what stands there. */
record Mismatch(int line, String what) {

    static Mismatch of(Source source, List<Passage> passages) {
        List<String> file = source.lines();
        int from = 0;
        for (Passage passage : passages) {
            OptionalInt at = first(passage, file, from);
            if (at.isEmpty()) {
                OptionalInt above = first(passage, file, 0);
                return above.isPresent()
                    ? new Mismatch(passage.line(), quoted(passage, 0) + " and what follows stand at line "
                        + (above.getAsInt() + 1) + " of " + source.name() + ", above what the block shows before: keep the file's order.")
                    : explain(source, passage);
            }
            from = at.getAsInt() + passage.lines().size();
        }
        return new Mismatch(passages.get(0).line(), "the parts of this block do not stand in this order in " + source.name() + ".");
    }

    private static OptionalInt first(Passage passage, List<String> file, int from) {
        for (int at = from; at < file.size(); at++) {
            if (passage.isAt(file, at)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** The place where the most lines fit tells which line is the wrong one. */
    private static Mismatch explain(Source source, Passage passage) {
        List<String> file = source.lines();
        int start = 0;
        for (int at = 0; at < file.size(); at++) {
            start = passage.fits(file, at) > passage.fits(file, start) ? at : start;
        }
        int fits = passage.fits(file, start);
        String wrong = passage.lines().get(fits);
        String there = "";
        if (fits > 0) {
            int next = start + fits;
            there = next == file.size() ? " It ends before."
                : " Its line " + (next + 1) + " is " + (file.get(next).isEmpty() ? "empty." : "`" + file.get(next).strip() + "`.");
        }
        return new Mismatch(passage.line() + fits, quoted(passage, fits) + " " + fault(source, wrong, fits) + there);
    }

    private static String fault(Source source, String wrong, int fits) {
        int same = source.lines().indexOf(wrong);
        if (same >= 0 && fits > 0) {
            return "is not the next line of " + source.name() + ": show what lies between, or put `// ...` there.";
        }
        for (int i = 0; i < source.lines().size(); i++) {
            if (source.line(i).strip().equals(wrong.strip())) {
                return "is indented otherwise in " + source.name() + ", line " + (i + 1) + ": copy the line as it is.";
            }
        }
        return "is no line of " + source.name() + ": copy the code as it is." + (fits > 0 ? "" : nearest(source, wrong));
    }

    private static String nearest(Source source, String wrong) {
        return Nearest.of(wrong, source.lines())
            .map(line -> " The nearest is line " + (source.lines().indexOf(line) + 1) + ", `" + line.strip() + "`.").orElse("");
    }

    private static String quoted(Passage passage, int index) { return "`" + passage.lines().get(index).strip() + "`"; }
}
