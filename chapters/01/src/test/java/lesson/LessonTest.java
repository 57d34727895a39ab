package lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lesson tells the truth about the code beside it. */
class LessonTest {

    private final Lesson lesson = Lesson.here();

    @Test
    void its_parts_stand_in_their_order() {
        assertThat(lesson.headings).containsSubsequence("Predict", "The trouble", "Build", "See it work", "Django, Java, SQL",
            "Check yourself", "What real ORMs do", "Exercises");
    }

    @Test
    void every_block_with_a_file_name_is_that_file_word_for_word() {
        List<String> wrong = new ArrayList<>();
        for (Lesson.Block block : lesson.blocks) {
            if (!block.file().isEmpty()) {
                find(block, wrong);
            }
        }
        assertThat(wrong).as("blocks of README.md that are not in the code").isEmpty();
    }

    @Test
    void every_line_of_code_is_shown() {
        Map<Path, Set<Integer>> shown = new TreeMap<>();
        for (Lesson.Block block : lesson.blocks) {
            if (!block.file().isEmpty()) {
                shown.computeIfAbsent(file(block), file -> new HashSet<>()).addAll(find(block, new ArrayList<>()));
            }
        }
        List<String> hidden = new ArrayList<>();
        for (Path file : lesson.javaFiles("src/main/java")) {
            List<String> code = Lesson.read(file);
            for (int i = 0; i < code.size(); i++) {
                if (isTaught(code.get(i)) && !shown.getOrDefault(file, Set.of()).contains(i)) {
                    hidden.add(file.getFileName() + ":" + (i + 1) + "  " + code.get(i).strip());
                }
            }
        }
        assertThat(hidden).as("lines of src/main that README.md never shows").isEmpty();
    }

    @Test
    void every_relative_link_leads_somewhere() {
        assertThat(lesson.relativeLinks()).as("links of README.md").isNotEmpty().allSatisfy(link -> {
            String[] parts = link.split("#");
            Path target = parts[0].isEmpty() ? lesson.folder.resolve("README.md") : lesson.folder.resolve(parts[0]);
            assertThat(Files.exists(target)).as(link).isTrue();
            if (parts.length > 1) {
                assertThat(Lesson.headingsOf(target)).as(link).extracting(Lesson::anchor).contains(parts[1]);
            }
        });
    }

    /** The numbers of the file's lines that a block shows; what cannot be found is added to the wrong ones. */
    private Set<Integer> find(Lesson.Block block, List<String> wrong) {
        Set<Integer> found = new HashSet<>();
        List<String> code = Lesson.read(file(block));
        int from = 0;
        for (List<String> run : runs(block)) {
            int at = Collections.indexOfSubList(code.subList(from, code.size()), run);
            if (at < 0) {
                String stranger = run.stream().filter(line -> !code.contains(line)).findFirst().orElse(run.get(0));
                wrong.add(block.file() + " under '" + block.section() + "', at: " + stranger.strip());
            } else {
                from += at;
                Stream.iterate(from, line -> line + 1).limit(run.size()).forEach(found::add);
                from += run.size();
            }
        }
        return found;
    }

    /** The lines of a block, split where it says {@code // ...}: there the file has more. */
    private static List<List<String>> runs(Lesson.Block block) {
        List<List<String>> runs = new ArrayList<>();
        for (String run : block.text().split("(?m)^\\s*// \\.\\.\\.$")) {
            List<String> lines = new ArrayList<>(run.lines().toList());
            while (!lines.isEmpty() && lines.get(0).isBlank()) {
                lines.remove(0);
            }
            while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
                lines.remove(lines.size() - 1);
            }
            if (!lines.isEmpty()) {
                runs.add(lines);
            }
        }
        return runs;
    }

    private Path file(Lesson.Block block) {
        List<Path> files = Stream.of("src/main/java", "src/test/java").flatMap(root -> lesson.javaFiles(root).stream())
            .filter(file -> file.endsWith(block.file())).toList();
        assertThat(files).as("files named " + block.file()).hasSize(1);
        return files.get(0);
    }

    /** Code, that is: not a comment, not a brace alone, not the lines that say where a class lives and whom it knows. */
    private static boolean isTaught(String line) {
        return line.strip().matches("(?!package |import |//|/\\*|\\*).*\\p{Alnum}.*");
    }
}
