package bookworm.book.code;

import java.util.*;
import java.util.function.ToIntFunction;
import java.util.stream.*;

/** A file of the main code in the chapter before, where it was there, and in this one, where it still is. */
public final class FileChange {

    private final Optional<Source> before;
    private final Optional<Source> after;
    private final List<Change> changes;

    private FileChange(Optional<Source> before, Optional<Source> after) {
        this.before = before;
        this.after = after;
        this.changes = Change.between(before, after);
    }

    private FileChange(FileChange same, List<Change> changes) {
        this.before = same.before;
        this.after = same.after;
        this.changes = changes;
    }

    /** Every file of either, changed or not, by path. */
    public static List<FileChange> between(List<Source> before, List<Source> after) {
        Map<String, Source> old = byPath(before);
        Map<String, Source> now = byPath(after);
        return Stream.of(old, now).flatMap(files -> files.keySet().stream()).distinct().sorted()
            .map(path -> new FileChange(Optional.ofNullable(old.get(path)), Optional.ofNullable(now.get(path)))).toList();
    }

    private static Map<String, Source> byPath(List<Source> files) {
        Map<String, Source> byPath = new TreeMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        return byPath;
    }

    public String path() { return after.or(() -> before).orElseThrow().path(); }

    public Optional<Source> before() { return before; }

    public Optional<Source> after() { return after; }

    public List<Change> changes() { return changes; }

    List<String> beforeLines() { return before.map(Source::lines).orElse(List.of()); }

    List<String> afterLines() { return after.map(Source::lines).orElse(List.of()); }

    /** The same, with each change in that of its places which is best; of equals, the one that keeps brackets together. */
    public FileChange fitted(ToIntFunction<Change> goodness) {
        List<Change> fitted = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change previous = i == 0 ? null : fitted.get(i - 1);
            Change next = i + 1 == changes.size() ? null : changes.get(i + 1);
            Comparator<Change> better = Comparator.comparingInt(goodness).thenComparingInt(this::shapeliness);
            fitted.add(changes.get(i).twins(this, previous, next).stream().reduce((a, b) -> better.compare(b, a) > 0 ? b : a)
                .orElseThrow());
        }
        return new FileChange(this, fitted);
    }

    private int shapeliness(Change change) {
        Source source = (change.isDeletion() ? before : after).orElseThrow();
        int from = change.isDeletion() ? change.beforeFrom() : change.afterFrom();
        int to = change.isDeletion() ? change.beforeTo() : change.afterTo();
        boolean whole = source.brackets().stream().allMatch(bracket ->
            (from <= bracket.opened() && bracket.opened() < to) == (from <= bracket.closed() && bracket.closed() < to));
        boolean apart = from == 0 || source.kind(from - 1) == Kind.BLANK || source.line(from - 1).endsWith("{");
        return (whole ? 2 : 0) + (apart ? 1 : 0);
    }

    /** The lines of this chapter's file that are new, code or not. */
    public Set<Integer> added() { return lines(Change::afterFrom, Change::afterTo); }

    /** The lines of the file before that are gone, code or not. */
    public Set<Integer> removed() { return lines(Change::beforeFrom, Change::beforeTo); }

    private Set<Integer> lines(ToIntFunction<Change> from, ToIntFunction<Change> to) {
        return changes.stream().flatMapToInt(change -> IntStream.range(from.applyAsInt(change), to.applyAsInt(change))).boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override public String toString() { return path(); }
}
