package bookworm.exercises;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How far one exercise has come in one run of its tests. */
final class Standing {

    /** A test that failed, and why. */
    record Red(String test, Throwable failure) {

        @Override
        public String toString() {
            return test + ": " + failure;
        }
    }

    private final String exercise;
    private String title = "";
    final Set<String> testClasses = new LinkedHashSet<>();
    final List<String> passed = new ArrayList<>();
    final List<Red> red = new ArrayList<>();
    final List<NotStarted> notStarted = new ArrayList<>();

    Standing(String exercise) {
        this.exercise = exercise;
    }

    void joinedBy(Class<?> testClass, String title) {
        testClasses.add(testClass.getName());
        if (!title.isEmpty()) {
            this.title = title;
        }
    }

    String exercise() {
        return exercise;
    }

    List<String> redTests() {
        return red.stream().map(Red::test).toList();
    }

    boolean solved() {
        return !passed.isEmpty() && red.isEmpty() && notStarted.isEmpty();
    }

    /** Where to go on: the red test first, for it is work begun. */
    String next() {
        if (!red.isEmpty()) {
            return "%s (red: %s)".formatted(name(), red.get(0).test());
        }
        return notStarted.isEmpty() ? name() : "%s (%s)".formatted(name(), notStarted.get(0).line());
    }

    String name() {
        return (exercise + " " + title).strip();
    }
}
