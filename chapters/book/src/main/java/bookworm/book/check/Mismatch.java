package bookworm.book.check;

import bookworm.book.code.Source;
import java.util.*;

/** The first line of a block that is not where it should be in its files, and what stands there. */
record Mismatch(int line, String what) {

    /** @param opens where the block opens: at fault where each line alone is right */
    static Mismatch of(List<Source> files, List<Passage> passages, int opens) {
        int file = 0;
        int from = 0;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            List<Integer> here = passage.places(files.get(file).lines(), from);
            boolean mayGoOn = i > 0 && file + 1 < files.size();
            if (here.isEmpty() && mayGoOn) {
                here = passage.places(files.get(file + 1).lines(), 0);
                file += here.isEmpty() ? 0 : 1;
            }
            if (here.isEmpty()) {
                return nowhere(mayGoOn ? files.subList(file, file + 2) : List.of(files.get(file)), passage);
            }
            from = here.get(0) + passage.lines().size();
        }
        String names = String.join(" and ", files.stream().map(Source::name).toList());
        return new Mismatch(opens, "the parts of this block do not stand in this order in " + names
            + ": each file of the caption has a part or several, and `// ...` parts them.");
    }

    private static Mismatch nowhere(List<Source> files, Passage passage) {
        for (Source source : files) {
            List<Integer> above = passage.places(source.lines(), 0);
            if (!above.isEmpty()) {
                return new Mismatch(passage.lines().get(0).shownAt(), quoted(passage, 0) + " and what follows stand at line "
                    + (above.get(0) + 1) + " of " + source.name() + ", above what the block shows before: keep the file's order.");
            }
        }
        return explain(files.stream().max(Comparator.comparingInt(source -> passage.fits(source.lines(), start(source, passage))))
            .orElseThrow(), passage);
    }

    /** The place where the most lines fit tells which line is the wrong one. */
    private static int start(Source source, Passage passage) {
        List<String> file = source.lines();
        int start = 0;
        for (int at = 0; at < file.size(); at++) {
            start = passage.fits(file, at) > passage.fits(file, start) ? at : start;
        }
        return start;
    }

    private static Mismatch explain(Source source, Passage passage) {
        List<String> file = source.lines();
        int start = start(source, passage);
        int fits = passage.fits(file, start);
        String wrong = passage.lines().get(fits).text();
        String there = "";
        if (fits > 0) {
            int next = start + fits;
            there = next == file.size() ? " It ends before."
                : " Its line " + (next + 1) + " is " + (file.get(next).isEmpty() ? "empty." : "`" + file.get(next).strip() + "`.");
        }
        return new Mismatch(passage.lines().get(fits).shownAt(), quoted(passage, fits) + " " + fault(source, wrong, fits) + there);
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

    private static String quoted(Passage passage, int index) { return "`" + passage.lines().get(index).text().strip() + "`"; }
}
