package bookworm.book.site;

import java.util.ArrayList;
import java.util.List;

import bookworm.book.code.Change;
import bookworm.book.code.FileChange;
import bookworm.book.code.Source;
import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;

/** A file as it was and as it is, line beside line. What differs within a line stands between {@link #OPEN} and {@link #CLOSE}. */
record SideBySide(String file, boolean isNew, boolean isGone, List<Row> rows) {

    /** Two characters that no source has. */
    static final String OPEN = "\uE000";
    static final String CLOSE = "\uE001";

    private static final DiffRowGenerator WORDS = DiffRowGenerator.create()
        .showInlineDiffs(true).inlineDiffByWord(true).lineNormalizer(line -> line)
        .oldTag(opens -> opens ? OPEN : CLOSE).newTag(opens -> opens ? OPEN : CLOSE).build();

    /** An old line and the new one beside it, either of which may be missing. */
    record Row(boolean changed, String before, String after) {
    }

    /** Rows that follow each other, all near a change or all far from any. */
    record Run(boolean near, List<Row> rows) {
    }

    static SideBySide of(FileChange file) {
        List<String> before = file.before().map(Source::lines).orElse(List.of());
        List<String> after = file.after().map(Source::lines).orElse(List.of());
        List<Row> rows = new ArrayList<>();
        int done = 0;
        for (Change change : file.changes()) {
            before.subList(done, change.beforeFrom()).forEach(line -> rows.add(new Row(false, line, line)));
            rows.addAll(changed(before.subList(change.beforeFrom(), change.beforeTo()),
                after.subList(change.afterFrom(), change.afterTo())));
            done = change.beforeTo();
        }
        before.subList(done, before.size()).forEach(line -> rows.add(new Row(false, line, line)));
        return new SideBySide(file.path().replaceFirst("^java/", ""), file.before().isEmpty(), file.after().isEmpty(), rows);
    }

    /** A change begins with a line that is like what it was, if it has one; only in that pair is it told which words differ. */
    private static List<Row> changed(List<String> before, List<String> after) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            String old = i < before.size() ? before.get(i) : null;
            String now = i < after.size() ? after.get(i) : null;
            if (i == 0 && old != null && now != null) {
                DiffRow marked = WORDS.generateDiffRows(List.of(old), List.of(now)).get(0);
                rows.add(new Row(true, marked.getOldLine(), marked.getNewLine()));
            } else {
                rows.add(new Row(true, old, now));
            }
        }
        return rows;
    }

    long added() { return rows.stream().filter(row -> row.changed && row.after != null).count(); }

    long removed() { return rows.stream().filter(row -> row.changed && row.before != null).count(); }

    /** The rows in runs: those that say something, with three lines around them, and those that need not be seen. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean near = isNearAChange(i);
            if (runs.isEmpty() || runs.get(runs.size() - 1).near != near) {
                runs.add(new Run(near, new ArrayList<>()));
            }
            runs.get(runs.size() - 1).rows.add(rows.get(i));
        }
        return runs;
    }

    private boolean isNearAChange(int index) {
        return rows.subList(Math.max(0, index - 3), Math.min(rows.size(), index + 4)).stream().anyMatch(Row::changed);
    }
}
