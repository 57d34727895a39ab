package bookworm.book.check;

import bookworm.book.code.Course;
import java.nio.file.Path;
import java.util.List;

/** What is wrong, and where: the file from the top folder of the course, and the line. The words say how to fix it. */
public record Problem(String file, int line, String what) {

    static Problem of(Course course, Path file, int line, String what) { return new Problem(course.show(file), line, what); }

    /** One line for each problem. */
    public static String list(List<Problem> problems) {
        return String.join("\n", problems.stream().map(Problem::toString).toList());
    }

    @Override public String toString() { return file + ":" + line + ": " + what; }
}
