package bookworm.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a run prints of red tests: one of them in full, fifteen lines at most, and the names of the others. */
final class Report {

    private static final int NAMES = 3;

    private Report() { }

    /** Of tests that belong to no exercise. */
    static List<String> of(Standing standing) {
        if (standing.tests() == 0) {
            return List.of();
        }
        Class<?> aTest = standing.testClasses.iterator().next();
        String module = SourceLine.moduleFromTop(aTest);
        if (standing.red.isEmpty()) {
            int passed = standing.passed.size();
            return List.of("%s: %d %s.".formatted(module, passed, passed == 1 ? "test passes" : "tests pass"));
        }
        List<String> lines = new ArrayList<>();
        String howMany = "%s: %d of %d tests fail.".formatted(module, standing.red.size(), standing.tests());
        lines.addAll(of(standing.red.get(0), howMany, standing.testClasses));
        if (standing.red.size() > 1) {
            lines.add("Also red: " + others(standing.redTests().subList(1, standing.red.size())));
        }
        Delivered.notice(aTest).ifPresent(notice -> lines.add("When you have seen enough: " + notice));
        return lines;
    }

    private static String others(List<String> tests) {
        return tests.stream().limit(NAMES).collect(Collectors.joining(", "))
                + (tests.size() > NAMES ? ", and %d more".formatted(tests.size() - NAMES) : "");
    }

    /** Of one red test; before its name stands which exercise it is of, or how many others there are. */
    static List<String> of(Standing.Red red, String before, Set<Class<?>> testClasses) {
        List<String> lines = new ArrayList<>();
        lines.add(before + " This does not hold: " + promise(red.test()));
        words(red.failure()).forEach(line -> lines.add("  " + line));
        red.line(testClasses).ifPresent(line -> lines.add("  Test: " + line));
        return lines;
    }

    /** The same without the SQL, nine lines at most. */
    static List<String> inShort(Standing.Red red, String before) {
        List<String> lines = new ArrayList<>();
        lines.add(before + " This does not hold: " + promise(red.test()));
        List<String> words = red.failure() instanceof Explained explained ? explained.inShort() : Explained.inShort(Words.of(red.failure()));
        words.forEach(line -> lines.add("  " + line));
        return lines;
    }

    /** Tests are named after what they promise: {@code HelloTest.greets_by_name}. */
    private static String promise(String test) { return test.replaceFirst("^\\w+\\.", "").replace('_', ' '); }

    /** Where a test class could not even begin, nobody has explained it. */
    private static List<String> words(Throwable failure) {
        return failure instanceof Explained explained ? explained.lines() : Words.of(failure);
    }
}
