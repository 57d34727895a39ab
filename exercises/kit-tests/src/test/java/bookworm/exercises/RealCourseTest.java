package bookworm.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java exercises/Course.java} with Maven itself, in a copy of this course that ends with chapter 01. */
@Tag("slow")
class RealCourseTest {

    private static final Path COURSE = SourceLine.top(SourceLine.module(RealCourseTest.class));
    private static final List<String> COPIED = List.of("pom.xml", ".mvn", "exercises/Course.java",
        "exercises/kit/pom.xml", "exercises/kit/src", "exercises/01/pom.xml", "exercises/01/README.md", "exercises/01/src",
        "chapters/01/pom.xml", "chapters/01/README.md", "chapters/01/src");
    private static final String ANSWERS = "src/main/java/desk";
    private static final String DATABASE = "src/main/java/bookworm/db/Database.java";
    private static final String SEARCH = "exercises/01/src/main/java/desk/Search.java";

    @TempDir
    Path top;

    @BeforeEach
    void a_copy() throws IOException {
        COPIED.forEach(part -> copy(part, part));
        String modules = "    <module>chapters/01</module>\n<module>exercises/kit</module>\n<module>exercises/01</module>";
        String pom = Files.readString(top.resolve("pom.xml"));
        Files.writeString(top.resolve("pom.xml"), pom.replaceFirst("(?s)<modules>.*?</modules>", "<modules>\n" + modules + "\n</modules>"));
    }

    @Test
    void from_a_fresh_clone_to_the_last_exercise() throws Exception {
        assertThat(course()).contains("Meanwhile open chapters/01/README.md: there the course begins.",
            "01 Rows by hand  [....................]  0 of 5", "Next: 01.1 Your turn: bind the values").last().asString().startsWith("Stuck?");

        String starter = Files.readString(top.resolve(SEARCH));
        Files.writeString(top.resolve(SEARCH), starter.replaceFirst("throw new Todo\\(.*\\);", "return List.of();"));
        assertThat(course()).contains("01 Rows by hand  [....................]  0 of 5, one red", "  Yours: " + SEARCH)
            .anyMatch(line -> line.startsWith("Next: 01.5 A search that takes readers at their word is red. This does not hold: "));

        Files.writeString(top.resolve(SEARCH), starter + "no Java");
        assertThat(course()).contains("exercises/01 could not be tested.").last().asString().startsWith("  " + SEARCH + ":");

        copy("solutions/01/" + ANSWERS + "/Search.java", SEARCH);
        assertThat(course()).contains("01 Rows by hand  [####................]  1 of 5", "Next: 01.1 Your turn: bind the values");

        copy("solutions/01/" + ANSWERS, "exercises/01/" + ANSWERS);
        copy("chapters/01/" + DATABASE, "exercises/01/" + DATABASE);
        assertThat(course()).containsExactly("Testing exercises/01 ...", "01 Rows by hand  [####################]  5 of 5", "",
            "All is solved. What else works, and why: solutions/README.md");
    }

    private List<String> course() throws Exception {
        List<String> command = List.of(CourseProcess.JAVA, "exercises/Course.java");
        return CourseProcess.start(top.toRealPath(), command, Map.of()).ended(0);
    }

    private void copy(String from, String to) {
        try (Stream<Path> files = Files.walk(COURSE.resolve(from))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = top.resolve(to).resolve(COURSE.resolve(from).relativize(file).toString()).normalize();
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
