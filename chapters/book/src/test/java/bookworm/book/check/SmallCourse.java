package bookworm.book.check;

import bookworm.book.code.*;
import bookworm.book.lesson.Lesson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.*;
import java.util.List;

/** A course of a few files, made for one test. */
public final class SmallCourse {

    private final Path root;

    public SmallCourse(Path root) { this.root = root; }

    /** Writes a file, which may be changed by writing it again. */
    public SmallCourse file(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SmallCourse main(String chapter, String name, String text) {
        return file("chapters/" + chapter + "/src/main/java/box/" + name, "package box;\n\n" + text);
    }

    SmallCourse program(String chapter, String name, String body) {
        return file("chapters/" + chapter + "/src/test/java/lesson/" + name + ".java", """
            package lesson;

            import java.util.List;
            import org.slf4j.*;

            public class %s {

                public static void main(String[] args) {
            %s    }

                static void send(String sql) { LoggerFactory.getLogger("bookworm.sql").debug("{} {} ({} us)", sql, List.of(), 1); }
            }
            """.formatted(name, body.indent(8)));
    }

    SmallCourse lesson(String chapter, String text) { return file("chapters/" + chapter + "/README.md", text); }

    public Course course() { return new Course(root); }

    Chapter chapter(String number) {
        return course().chapters().stream().filter(chapter -> chapter.number().equals(number)).findFirst().orElseThrow();
    }

    /** What a check finds in a chapter's lesson, as it would be printed. */
    List<String> problems(Check check, String chapter) {
        return check.problems(new Subject(Lesson.of(chapter(chapter)).orElseThrow())).stream().map(Problem::toString).toList();
    }
}
