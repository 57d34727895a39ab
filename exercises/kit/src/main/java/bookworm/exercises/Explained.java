package bookworm.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/** A failure with all that there is to say of it: what went wrong, in words, and then what may help. */
final class Explained extends AssertionFailedError {

    private static final long serialVersionUID = 1L;

    /** With what stands above and below, a failure takes fifteen lines at most. An IDE shows the whole. */
    private static final int LONGEST = 12;
    /** A comparison of two books is long; so much of it stays in any case. */
    private static final int WORDS = 5;

    private final transient List<String> words;
    private final transient List<String> sent;
    private final transient List<String> where;
    private final boolean isComparison;

    /** Lines of the stack that are not of the course are left out, and its causes are among the words. */
    static Explained of(Throwable failure, List<String> words, List<String> sent, List<String> where) {
        boolean isComparison = failure instanceof AssertionFailedError assertion && assertion.isExpectedDefined();
        Explained explained = new Explained(words, sent, where,
                isComparison ? (AssertionFailedError) failure : new AssertionFailedError());
        explained.setStackTrace(OwnCode.linesOfTheCourse(failure));
        return explained;
    }

    private Explained(List<String> words, List<String> sent, List<String> where, AssertionFailedError compared) {
        super(Stream.of(words, sent, where).flatMap(List::stream).collect(Collectors.joining("\n")),
                compared.getExpected(), compared.getActual());
        this.words = words;
        this.sent = sent;
        this.where = where;
        this.isComparison = compared.isExpectedDefined();
    }

    @Override public boolean isExpectedDefined() { return isComparison; }

    @Override public boolean isActualDefined() { return isComparison; }

    @Override public String toString() { return getMessage(); }

    /** The words, as many lines of them as there is room for, then the SQL that ran, then where to look. */
    List<String> lines() { return Stream.of(shortened(words, LONGEST - sent.size() - where.size()), sent, where).flatMap(List::stream).toList(); }

    /** All but the SQL. */
    List<String> inShort() { return Stream.of(inShort(words), where).flatMap(List::stream).toList(); }

    static List<String> inShort(List<String> words) { return shortened(words, WORDS); }

    private static List<String> shortened(List<String> words, int room) {
        if (words.size() <= Math.max(room, WORDS)) {
            return words;
        }
        List<String> lines = new ArrayList<>(words.subList(0, Math.max(room, WORDS) - 1));
        lines.add("... (and %d more lines)".formatted(words.size() - lines.size()));
        return lines;
    }
}
