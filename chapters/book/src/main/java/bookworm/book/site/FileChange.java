package bookworm.book.site;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRow.Tag;
import com.github.difflib.text.DiffRowGenerator;

/** A file as it was and as it is, line beside line. What differs within a line stands between {@link #OPEN} and {@link #CLOSE}. */
record FileChange(String file, List<DiffRow> rows) {

    /** Two characters that no source has. */
    static final String OPEN = "\uE000";
    static final String CLOSE = "\uE001";

    private static final DiffRowGenerator ROWS = DiffRowGenerator.create()
        .showInlineDiffs(true).inlineDiffByWord(true).lineNormalizer(line -> line)
        .oldTag(opens -> opens ? OPEN : CLOSE).newTag(opens -> opens ? OPEN : CLOSE).build();

    /** The change of a file; a text that is null is that of a file that was not there. */
    static FileChange between(String file, String before, String after) {
        return new FileChange(file, ROWS.generateDiffRows(lines(before), lines(after)));
    }

    private static List<String> lines(String text) { return text == null ? List.of() : text.lines().toList(); }

    boolean isNew() { return rows.stream().allMatch(row -> row.getTag() == Tag.INSERT); }

    boolean isGone() { return rows.stream().allMatch(row -> row.getTag() == Tag.DELETE); }

    boolean isEmpty() { return rows.stream().allMatch(row -> row.getTag() == Tag.EQUAL); }

    long added() { return rows.stream().filter(row -> row.getTag() == Tag.INSERT || row.getTag() == Tag.CHANGE).count(); }

    long removed() { return rows.stream().filter(row -> row.getTag() == Tag.DELETE || row.getTag() == Tag.CHANGE).count(); }

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
        return rows.subList(Math.max(0, index - 3), Math.min(rows.size(), index + 4)).stream()
            .anyMatch(row -> row.getTag() != Tag.EQUAL);
    }

    /** Rows that follow each other, all near a change or all far from any. */
    record Run(boolean near, List<DiffRow> rows) {
    }
}
