package bookworm.book.carry;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** A file as lines. What ends them is kept apart, so that files compare by their text, and keep their own line ends. */
final class Lines extends Sequence {

    static final Lines NONE = new Lines(List.of(), "\n", true);
    static final SequenceComparator<Lines> BY_TEXT = new ByText();

    // Each byte is a character, and comes out as it went in.
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private final List<String> texts;
    private final String end;
    private final boolean lastIsEnded;

    private Lines(List<String> texts, String end, boolean lastIsEnded) {
        this.texts = texts;
        this.end = end;
        this.lastIsEnded = lastIsEnded;
    }

    static Lines of(byte[] bytes) {
        String content = new String(bytes, BYTES);
        return new Lines(content.lines().toList(), content.contains("\r\n") ? "\r\n" : "\n", content.endsWith("\n"));
    }

    /** Other lines, which end as these do. */
    Lines with(List<String> others) { return new Lines(List.copyOf(others), end, lastIsEnded); }

    @Override public int size() { return texts.size(); }

    List<String> between(int begin, int end) { return texts.subList(begin, end); }

    boolean has(String text) { return texts.contains(text); }

    byte[] bytes() { return (String.join(end, texts) + (lastIsEnded && !texts.isEmpty() ? end : "")).getBytes(BYTES); }

    /** The same bytes for all files of the same text. */
    byte[] plainBytes() { return String.join("\n", texts).getBytes(BYTES); }

    /** Where conflicts are marked, marks and all. */
    List<Range> marks() {
        List<Range> marks = new ArrayList<>();
        int first = 0;
        for (int line = 1; line <= texts.size(); line++) {
            if (texts.get(line - 1).startsWith(Merge.OPEN)) {
                first = line;
            } else if (texts.get(line - 1).startsWith(Merge.CLOSE) && first > 0) {
                marks.add(new Range(first, line));
            }
        }
        return marks;
    }

    /** Whether two files, either of which may be missing, have the same text. */
    static boolean same(Optional<Lines> one, Optional<Lines> other) {
        return one.map(lines -> lines.texts).equals(other.map(lines -> lines.texts));
    }

    private static final class ByText extends SequenceComparator<Lines> {

        @Override public boolean equals(Lines one, int at, Lines other, int there) {
            return one.texts.get(at).equals(other.texts.get(there));
        }

        @Override public int hash(Lines lines, int at) { return lines.texts.get(at).hashCode(); }
    }
}
