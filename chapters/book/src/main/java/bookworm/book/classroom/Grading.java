package bookworm.book.classroom;

import bookworm.book.code.Course;
import bookworm.book.lesson.Headline;
import bookworm.book.lesson.Page;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

/**
 * The workflow by which GitHub Classroom grades: all exercises are tested in one go, and each then has a point where the run found
 * it solved. Its steps are of GitHub's own graders, and as those want them.
 */
public final class Grading {

    private static final String HEAD = """
        # Grades the exercises in GitHub Classroom, a point for each. Made from the sheets of exercises by
        # mvn -q compile exec:java -pl chapters/book -Dexec.args=classroom
        name: Grading

        on: [push, workflow_dispatch]

        permissions:
          checks: write
          actions: read
          contents: read

        jobs:
          grade:
            runs-on: ubuntu-latest
            timeout-minutes: 60
            # A student's copy is graded: not the template that it comes from, nor what Classroom itself commits.
            if: ${{ !github.event.repository.is_template && github.actor != 'github-classroom[bot]' }}
            steps:
              - uses: actions/checkout@v5
              - uses: actions/setup-java@v5
                with:
                  distribution: temurin
                  java-version: '25'
                  cache: maven
              - name: Test all exercises
                run: mvn -q test -fae -pl %s
                continue-on-error: true
        """;
    private static final String STEP = """
              - name: %1$s
                id: %2$s
                if: always()
                uses: education/autograding-command-grader@v1
                with:
                  test-name: %1$s
                  command: grep -q '^solved  *%3$s ' exercises/%4$s/target/findings.txt
                  timeout: 1
                  max-score: 1
        """;

    private final Course course;

    public Grading(Course course) { this.course = course; }

    public Path file() { return course.root().resolve(".github/workflows/classroom.yml"); }

    @Override public String toString() {
        List<Headline> exercises = modules().stream().flatMap(this::exercises).toList();
        StringBuilder workflow = new StringBuilder(HEAD.formatted(modules().stream().map("exercises/"::concat).collect(Collectors.joining(","))));
        exercises.forEach(exercise -> workflow.append(STEP.formatted(quoted(exercise.text()), id(exercise), number(exercise).replace(".", "\\."),
            number(exercise).substring(0, 2))));
        workflow.append("      - name: Report\n        if: always()\n        uses: education/autograding-grading-reporter@v1\n        env:\n");
        exercises.forEach(exercise -> workflow.append("          %s_RESULTS: \"${{ steps.%s.outputs.result }}\"\n"
            .formatted(id(exercise).toUpperCase(Locale.ROOT), id(exercise))));
        return workflow.append("        with:\n          runners: ")
            .append(exercises.stream().map(Grading::id).collect(Collectors.joining(","))).append("\n").toString();
    }

    /** The numbers of the chapters that have exercises. */
    private List<String> modules() {
        return course.chapters().stream().filter(chapter -> Files.exists(chapter.exercises().resolve("README.md")))
            .map(chapter -> chapter.number()).toList();
    }

    private Stream<Headline> exercises(String chapter) {
        return new Page(course.root().resolve("exercises/" + chapter + "/README.md")).headings().stream()
            .filter(heading -> heading.text().matches(chapter + "\\.\\d+ .*"));
    }

    private static String number(Headline exercise) { return exercise.text().split(" ")[0]; }

    private static String id(Headline exercise) { return "e" + number(exercise).replace('.', '-'); }

    private static String quoted(String text) { return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""; }
}
