package bookworm.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/** A failure with all that there is to say of it: what went wrong, in words, and then what may help. */
final class Explained extends AssertionFailedError {

    private static final long serialVersionUID = 1L;

    /** A failing comparison of two books is long. This much of it says what to look at; an IDE shows the whole. */
    private static final int LONGEST = 5;

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

    /** The words, no more than five lines of them, then the SQL that ran, then where to look. */
    List<String> lines() { return Stream.of(shortened(words), sent, where).flatMap(List::stream).toList(); }

    /** All but the SQL. */
    List<String> inShort() { return Stream.of(shortened(words), where).flatMap(List::stream).toList(); }

    static List<String> shortened(List<String> words) {
        if (words.size() <= LONGEST) {
            return words;
        }
        List<String> lines = new ArrayList<>(words.subList(0, LONGEST - 1));
        lines.add("... (and %d more lines)".formatted(words.size() - lines.size()));
        return lines;
    }
}
