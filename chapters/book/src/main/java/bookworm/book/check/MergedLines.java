package bookworm.book.check;

import bookworm.book.code.*;
import bookworm.book.code.JavaLines.Bracket;
import java.util.*;

/** A file's lines of both chapters in one sequence: those that stay, those that go, and in their place those that come. */
final class MergedLines {

    /** A line, with its number in the chapter before and in this one, -1 where it is not there, and the change it is part of. */
    record Line(Source source, int before, int after, Change change) {

        boolean isOld() { return after < 0; }

        boolean isNew() { return before < 0; }

        int index() { return isOld() ? before : after; }

        String text() { return source.line(index()); }

        Kind kind() { return source.kind(index()); }
    }

    private final FileChange file;
    private final List<Line> all = new ArrayList<>();
    private final Map<Integer, Line> byBefore = new HashMap<>();
    private final Map<Integer, Line> byAfter = new HashMap<>();
    private final Map<Line, Integer> places = new HashMap<>();

    MergedLines(FileChange file) {
        this.file = file;
        int after = 0;
        int before = 0;
        for (Change change : file.changes()) {
            while (after < change.afterFrom()) {
                add(new Line(file.after().orElseThrow(), before++, after++, null));
            }
            while (before < change.beforeTo()) {
                add(new Line(file.before().orElseThrow(), before++, -1, change));
            }
            while (after < change.afterTo()) {
                add(new Line(file.after().orElseThrow(), -1, after++, change));
            }
        }
        while (file.after().isPresent() && after < file.after().get().lines().size()) {
            add(new Line(file.after().get(), before++, after++, null));
        }
    }

    private void add(Line line) {
        places.put(line, all.size());
        all.add(line);
        byBefore.put(line.before(), line);
        byAfter.put(line.after(), line);
    }

    List<Line> all() { return all; }

    Line before(int index) { return byBefore.get(index); }

    Line after(int index) { return byAfter.get(index); }

    List<Line> between(Line one, Line other) {
        int from = Math.min(places.get(one), places.get(other));
        return all.subList(from, Math.max(places.get(one), places.get(other)) + 1);
    }

    /** The brackets that a line opened in the chapter before. */
    List<Bracket> oldBrackets(Line line) { return brackets(file.before(), line.before()); }

    /** The brackets that a line opens in this chapter. */
    List<Bracket> newBrackets(Line line) { return brackets(file.after(), line.after()); }

    private static List<Bracket> brackets(Optional<Source> source, int line) {
        return source.map(Source::brackets).orElse(List.of()).stream().filter(bracket -> bracket.opened() == line).toList();
    }
}
