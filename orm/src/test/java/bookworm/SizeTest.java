package bookworm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The ORM is small enough to read: the course shows every line of it. */
class SizeTest {

    private static final Path SOURCES = Path.of("src/main/java");

    @AfterAll
    static void sayHowLarge() throws IOException {
        Map<String, Long> byPackage = new TreeMap<>();
        codeLines().forEach((file, lines) -> byPackage.merge(packageOf(file), lines, Long::sum));
        System.out.println("orm: " + codeLines().values().stream().mapToLong(Long::longValue).sum() + " lines of code in "
            + codeLines().size() + " files, the longest of " + fileLengths().values().stream().max(Long::compare).orElseThrow()
            + " lines in all");
        byPackage.forEach((name, lines) -> System.out.printf("  %-22s%5d%n", name, lines));
    }

    private static String packageOf(String file) {
        return SOURCES.relativize(Path.of(file).getParent()).toString().replace('/', '.').replace('\\', '.');
    }

    @Test
    void all_of_it_stays_under_eight_thousand_lines_of_code() throws IOException {
        assertThat(codeLines().values().stream().mapToLong(Long::longValue).sum())
            .as("lines of %s, blank lines and comments not counted", SOURCES).isBetween(1L, 7999L);
    }

    @Test
    void no_file_has_more_than_four_hundred_lines() throws IOException {
        assertThat(fileLengths()).allSatisfy((file, lines) -> assertThat(lines).as(file).isLessThanOrEqualTo(400));
    }

    @Test
    void no_line_is_wider_than_the_editor_config_allows() throws IOException {
        for (Path file : files()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).allSatisfy(line ->
                assertThat(line.length()).as(line).isLessThanOrEqualTo(140));
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Map<String, Long> fileLengths() throws IOException {
        Map<String, Long> lengths = new TreeMap<>();
        for (Path file : files()) {
            lengths.put(file.toString(), (long) Files.readAllLines(file).size());
        }
        return lengths;
    }

    private static Map<String, Long> codeLines() throws IOException {
        Map<String, Long> lengths = new TreeMap<>();
        for (Path file : files()) {
            lengths.put(file.toString(), codeLines(file));
        }
        return lengths;
    }

    private static long codeLines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            boolean[] comment = {false};
            return lines.map(String::strip).filter(line -> isCode(line, comment)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCode(String line, boolean[] comment) {
        if (comment[0] || line.startsWith("/*")) {
            comment[0] = !line.contains("*/");
            return false;
        }
        return !line.isEmpty() && !line.startsWith("//");
    }
}
