package bookworm.exercises;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** How far one exercise has come in one run of its tests; or how the tests went that belong to no exercise. */
final class Standing {

    /** A test that failed, and why. */
    record Red(String test, Throwable failure) {

        /** The line of the test where it failed, or where it called what failed. */
        Optional<String> line(Set<Class<?>> testClasses) {
            return testClasses.stream().flatMap(type -> Stream.of(failure.getStackTrace())
                    .filter(line -> line.getClassName().equals(type.getName())).reduce((inner, outer) -> outer)
                    .map(line -> SourceLine.of(type, line)).stream()).findFirst();
        }

        @Override public String toString() { return test + ": " + failure; }
    }

    private final String exercise;
    private String title = "";
    final Set<Class<?>> testClasses = new LinkedHashSet<>();
    final List<String> passed = new ArrayList<>();
    final List<Red> red = new ArrayList<>();
    final List<NotStarted> notStarted = new ArrayList<>();
    /** Those that were not tried, since a test before them is red. */
    final List<String> notTried = new ArrayList<>();
    private Section lesson;

    Standing(String exercise) { this.exercise = exercise; }

    void joinedBy(Class<?> testClass, String title) {
        testClasses.add(testClass);
        if (!title.isEmpty()) {
            this.title = title;
        }
    }

    /** A test met a Todo. The first that did, of those that run from the simple to the special, says what to read for it. */
    void meets(NotStarted todo, Optional<Section> lesson) {
        if (notStarted.isEmpty()) {
            this.lesson = lesson.orElse(null);
        }
        notStarted.add(todo);
    }

    /** The part of the lesson that the reader's next line belongs to. */
    Optional<Section> lesson() { return Optional.ofNullable(lesson); }

    /** The tests that name no part of the lesson. */
    List<String> unguided() {
        return testClasses.stream().flatMap(testClass -> tests(testClass)
                .filter(test -> Section.of(testClass, test).isEmpty())
                .map(test -> testClass.getSimpleName() + "." + test.getName())).toList();
    }

    private static Stream<Method> tests(Class<?> testClass) {
        return ReflectionSupport.findMethods(testClass, method -> AnnotationSupport.isAnnotated(method, Testable.class),
                HierarchyTraversalMode.TOP_DOWN).stream();
    }

    String exercise() { return exercise; }

    String name() { return (exercise + " " + title).strip(); }

    List<String> redTests() { return red.stream().map(Red::test).toList(); }

    State state() { return State.of(!red.isEmpty(), !passed.isEmpty(), !notStarted.isEmpty()); }

    boolean solved() { return state() == State.SOLVED; }

    int tests() { return passed.size() + red.size() + notStarted.size() + notTried.size(); }

    /** What there is to do, in the words of a line. */
    String summary() {
        return switch (state()) {
            case WRONG -> "%s (%d of %d tests pass, then one fails)".formatted(name(), passed.size(), tests());
            case BEGUN -> "%s (%d of %d tests pass)".formatted(name(), passed.size(), tests());
            case SOLVED, NOT_STARTED -> name();
        };
    }
}
