package lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The chapter's README.md, taken apart, and the files beside it. */
public final class Lesson {

    /** A fenced block: the words that open it ({@code java Sql.java}), the heading above it, its lines. */
    record Block(String language, String file, String section, List<String> lines) {
        String text() {
            return String.join("\n", lines);
        }
    }

    final Path folder;
    final List<String> headings = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    private final List<String> lines;

    private Lesson(Path folder) {
        this.folder = folder;
        this.lines = read(folder.resolve("README.md"));
        takeApart();
    }

    /** The lesson of the chapter that this class was built in. */
    public static Lesson here() {
        try {
            Path classes = Path.of(Lesson.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new Lesson(classes.getParent().getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a program prints, by the lesson: the first block of plain text under a heading. */
    public String output(String section) {
        return blocks.stream().filter(block -> block.section().equals(section) && block.language().equals("text"))
            .findFirst().map(Block::text)
            .orElseThrow(() -> new IllegalStateException("README.md has no ```text block under the heading '" + section + "'."));
    }

    /** The answers to "Check yourself": the bold words that open each of them. */
    public List<String> answers() {
        return find("<summary>Answer</summary>\\s+\\*\\*(.+?)\\*\\*");
    }

    /** The rows of the table under a heading, without its head. */
    public List<List<String>> table(String section) {
        List<String> part = lines.subList(lines.indexOf("## " + section), lines.size());
        return part.stream().dropWhile(line -> !line.startsWith("|")).takeWhile(line -> line.startsWith("|")).skip(2)
            .map(line -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|")).map(String::strip).toList())
            .toList();
    }

    /** Where the lesson's links lead, those to other sites left out. */
    List<String> relativeLinks() {
        return find("]\\(([^)\\s]+)\\)").stream().filter(link -> !link.matches("[a-z]+:.*")).toList();
    }

    /** The name by which a link reaches a heading. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }

    static List<String> headingsOf(Path markdown) {
        return read(markdown).stream().filter(line -> line.matches("#+ .*")).map(line -> line.replaceFirst("#+ ", "")).toList();
    }

    /** The lines of a file among the chapter's test resources. */
    public List<String> resource(String name) {
        return read(folder.resolve("src/test/resources").resolve(name));
    }

    /** The text of a class of the chapter's tests. */
    public String source(Class<?> type) {
        return String.join("\n", read(folder.resolve("src/test/java").resolve(type.getName().replace('.', '/') + ".java")));
    }

    static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java files under a folder of the chapter. */
    List<Path> javaFiles(String root) {
        try (Stream<Path> files = Files.walk(folder.resolve(root))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> find(String pattern) {
        return Pattern.compile(pattern).matcher(String.join("\n", lines)).results().map((MatchResult found) -> found.group(1)).toList();
    }

    private void takeApart() {
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("```")) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                String[] words = line.substring(3).split(" ");
                blocks.add(new Block(words[0], words.length > 1 ? words[1] : "", section, lines.subList(i + 1, end)));
                i = end;
            } else if (line.matches("#+ .*")) {
                section = line.replaceFirst("#+ ", "");
                headings.add(section);
            }
        }
    }
}
