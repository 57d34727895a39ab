package bookworm.exercises;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A failure in words: what the test says, or what exception came, then the reasons of that. */
final class Words {

    private Words() { }

    /** In lines; none of them is of a stack. */
    static List<String> of(Throwable failure) {
        List<String> words = new ArrayList<>(told(failure));
        String before = String.join("\n", words);
        for (Throwable reason : OwnCode.causes(failure).subList(1, OwnCode.causes(failure).size())) {
            String message = message(reason).lines().findFirst().orElse("");
            if (!before.contains(message)) {
                words.add("because of " + named(reason, message));
                before += message;
            }
        }
        return words;
    }

    private static List<String> told(Throwable failure) {
        if (failure instanceof StackOverflowError endless) {
            return List.of(endless(OwnCode.circle(endless)));
        }
        boolean says = failure instanceof AssertionError && failure.getMessage() != null;
        return lines(says ? failure.getMessage() : "It ended with " + named(failure, message(failure)));
    }

    /** AssertJ puts into brackets what the test calls it, and behind it the stack of an exception. */
    private static List<String> lines(String message) {
        return message.replaceFirst("(?s)^\\s*\\[(.*?)\\] ?\n", "$1\n").lines()
                .filter(line -> !line.isBlank() && !line.matches("\\s+(at .+\\(.*\\)|\\.\\.\\..*)")).toList();
    }

    private static String endless(List<StackTraceElement> circle) {
        if (circle.isEmpty()) {
            return "Something calls itself without end: a StackOverflowError.";
        }
        List<StackTraceElement> outermostFirst = new ArrayList<>(circle);
        Collections.reverse(outermostFirst);
        return "It never ends: " + outermostFirst.stream()
                .map(line -> "%s (%s:%d), which calls ".formatted(OwnCode.plainName(line), line.getFileName(), line.getLineNumber()))
                .collect(Collectors.joining()) + OwnCode.plainName(outermostFirst.get(0)) + " again.";
    }

    /** {@code an IntegrityError: The row is there already.} */
    private static String named(Throwable reason, String message) {
        String name = reason.getClass().getSimpleName();
        return ("AEIOU".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name + (message.isEmpty() ? "" : ": " + message);
    }

    /** H2 says the statement once more, behind its message. */
    private static String message(Throwable reason) { return Optional.ofNullable(reason.getMessage()).orElse("").split("; SQL statement:")[0]; }
}
