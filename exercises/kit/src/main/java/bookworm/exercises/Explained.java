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
    private final transient List<String> help;
    private final boolean isComparison;

    /** Lines of the stack that are not of the course are left out, and its causes are among the words. */
    static Explained of(Throwable failure, List<String> words, List<String> help) {
        boolean isComparison = failure instanceof AssertionFailedError assertion && assertion.isExpectedDefined();
        Explained explained = new Explained(words, help, isComparison, isComparison ? (AssertionFailedError) failure : new AssertionFailedError());
        explained.setStackTrace(OwnCode.linesOfTheCourse(failure));
        return explained;
    }

    private Explained(List<String> words, List<String> help, boolean isComparison, AssertionFailedError compared) {
        super(Stream.concat(words.stream(), help.stream()).collect(Collectors.joining("\n")), compared.getExpected(), compared.getActual());
        this.words = words;
        this.help = help;
        this.isComparison = isComparison;
    }

    @Override public boolean isExpectedDefined() { return isComparison; }

    @Override public boolean isActualDefined() { return isComparison; }

    @Override public String toString() { return getMessage(); }

    /** The words, no more than five lines of them, then the help. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(words.size() <= LONGEST ? words : words.subList(0, LONGEST - 1));
        if (words.size() > LONGEST) {
            lines.add("... (and %d more lines)".formatted(words.size() - lines.size()));
        }
        lines.addAll(help);
        return lines;
    }
}
