package bookworm.book.check;

import bookworm.book.check.Listing.Run;
import bookworm.book.code.*;
import bookworm.book.code.JavaLines.Bracket;
import java.util.*;
import java.util.function.Predicate;

/** One file while a reader types along: the chapter before's lines, less those that are gone, and those typed so far. */
final class TypedFile {

    /** A line of the file as it stands, and the file and line that it is from. */
    record Line(String text, Source source, int index) { }

    private final Teaching teaching;
    private final MergedLines lines;
    private final Set<Integer> typed = new HashSet<>();
    private final Set<Change> gone = new HashSet<>();
    private boolean removed;

    TypedFile(Teaching teaching) {
        this.teaching = teaching;
        this.lines = new MergedLines(teaching.file());
    }

    String path() { return teaching.file().path(); }

    String name() { return path().substring(path().lastIndexOf('/') + 1); }

    /** The reader types what a block shows. */
    void type(Run run) {
        for (Change change : teaching.file().changes()) {
            List<Integer> arriving = teaching.arriving(change);
            arriving.stream().filter(run::shows).forEach(typed::add);
            if (arriving.isEmpty() ? teaching.spans(run, change) : run.shows(arriving.get(0))) {
                gone.add(change);
            }
        }
    }

    /** The reader deletes the whole file. */
    void remove() { removed = true; }

    /** New lines of code that the reader has not been shown. */
    List<Integer> missing() {
        return teaching.file().changes().stream().flatMap(change -> teaching.arriving(change).stream())
            .filter(line -> !typed.contains(line)).toList();
    }

    /** Old lines of code that the reader has not been told to delete. */
    List<Integer> left() {
        return teaching.file().changes().stream().filter(change -> !gone.contains(change) && !removed)
            .flatMap(change -> teaching.leaving(change).stream()).toList();
    }

    Teaching teaching() { return teaching; }

    boolean exists() { return !removed && lines.all().stream().anyMatch(this::isTypedCode); }

    /** Whether a word, or an expression for words, stands in the code so far. */
    boolean says(String word) {
        return lines.all().stream().filter(this::isTypedCode).anyMatch(line -> line.text().matches(".*\\b" + word + "\\b.*"));
    }

    /** Whether the line is there that opens the class, or whatever the file is named after. */
    boolean isOpened() { return says("(class|interface|enum|record) " + name().replace(".java", "")); }

    private boolean isTypedCode(MergedLines.Line line) {
        return line.kind() == Kind.CODE
            && (line.isOld() ? !gone.contains(line.change()) : !line.isNew() || typed.contains(line.after()));
    }

    /** The file as it stands, without comments and blank lines, with the imports that are wanted already. */
    List<Line> text(Predicate<String> imports) {
        Map<MergedLines.Line, String> closing = closing();
        boolean finished = missing().isEmpty() && left().isEmpty();
        List<Line> text = new ArrayList<>();
        for (MergedLines.Line line : lines.all()) {
            boolean stands = switch (line.kind()) {
                case CODE -> isTypedCode(line);
                case CLOSING -> closing.containsKey(line);
                case HEAD -> !(line.isOld() && finished) && imports.test(line.text());
                case COMMENT, BLANK -> false;
            };
            if (stands) {
                text.add(new Line(line.text(), line.source(), line.index()));
            } else if (closing.containsKey(line)) {
                text.add(new Line(indentation(line) + closing.get(line), line.source(), line.index()));
            }
        }
        return text;
    }

    private static String indentation(MergedLines.Line line) {
        return line.text().substring(0, line.text().length() - line.text().stripLeading().length());
    }

    /** The lines where brackets that stand open so far are closed, each with those brackets. */
    private Map<MergedLines.Line, String> closing() {
        Map<MergedLines.Line, String> closing = new HashMap<>();
        for (MergedLines.Line line : lines.all()) {
            if (isTypedCode(line)) {
                List<Bracket> old = lines.oldBrackets(line);
                List<Bracket> now = lines.newBrackets(line);
                for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
                    MergedLines.Line oldEnd = i < old.size() ? lines.before(old.get(i).closed()) : null;
                    MergedLines.Line newEnd = i < now.size() ? lines.after(now.get(i).closed()) : null;
                    char close = (i < old.size() ? old : now).get(i).close();
                    closing.merge(standing(oldEnd, newEnd), String.valueOf(close), String::concat);
                }
            }
        }
        return closing;
    }

    /** Where a line that stays opened a bracket, it may be closed elsewhere now: not before what goes from it has gone. */
    private MergedLines.Line standing(MergedLines.Line oldEnd, MergedLines.Line newEnd) {
        if (oldEnd == null || newEnd == null) {
            return oldEnd == null ? newEnd : oldEnd;
        }
        boolean oldCodeBetween = lines.between(oldEnd, newEnd).stream().anyMatch(line -> line.isOld() && isTypedCode(line));
        return oldCodeBetween ? oldEnd : newEnd;
    }
}
