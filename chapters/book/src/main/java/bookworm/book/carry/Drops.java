package bookworm.book.carry;

import bookworm.book.check.GoneCheck;
import bookworm.book.check.Problem;
import bookworm.book.check.Sizes;
import bookworm.book.check.Sizes.Size;
import bookworm.book.check.Subject;
import bookworm.book.code.Course;
import bookworm.book.lesson.Lesson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each chapter drops of the one before, and where its lesson does not show it. */
final class Drops {

    private final Sizes sizes;
    private final Map<String, List<Problem>> unseen = new TreeMap<>();

    private Drops(Course course) {
        sizes = new Sizes(course);
        course.chapters().forEach(chapter -> Lesson.of(chapter).ifPresent(lesson ->
            unseen.put(chapter.number(), new GoneCheck().problems(new Subject(lesson)))));
    }

    static Drops of(Path folder) {
        try {
            return new Drops(Course.around(folder));
        } catch (IllegalStateException e) {
            throw new CarryError(e.getMessage(), e);
        }
    }

    boolean areShown() { return unseen.values().stream().allMatch(List::isEmpty); }

    /** The table of sizes, a sentence for each chapter, and the lines that no lesson shows going. */
    @Override public String toString() {
        List<String> lines = new ArrayList<>(List.of(sizes.toString(), ""));
        for (Size size : sizes.chapters()) {
            List<Problem> problems = unseen.getOrDefault(size.chapter().number(), List.of());
            if (size.gone() > 0) {
                lines.add(size.chapter() + " drops " + size.gone() + (size.gone() == 1 ? " line, " : " lines, ") + judgement(size));
            }
            problems.forEach(problem -> lines.add(problem.toString()));
        }
        return String.join("\n", lines);
    }

    private String judgement(Size size) {
        List<Problem> problems = unseen.get(size.chapter().number());
        if (problems == null) {
            return "and has no lesson yet.";
        }
        return problems.isEmpty() ? "as its lesson shows." : "and not all as its lesson shows:";
    }
}
