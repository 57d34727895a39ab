package bookworm.exercises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plausible wrong answer to an exercise: {@code src/wrong/01.1/forgets_the_name/Hello.java} takes the place of the solution's
 * {@code Hello}. Its source says what the reader thought, and which words of a failing test put it right:
 *
 * <pre>{@code
 * // misconception: a greeting needs no name
 * // refused with: greet the reader by name
 * }</pre>
 */
record WrongAnswer(String exercise, String name, List<Path> files, String misconception, String refusal) {

    /** All wrong answers in a folder laid out as exercise, name, files. */
    static List<WrongAnswer> in(Path folder) {
        return list(folder).stream().filter(Files::isDirectory)
                .flatMap(exercise -> list(exercise).stream().filter(Files::isDirectory))
                .map(WrongAnswer::read).toList();
    }

    /** {@code 01.1/forgets_the_name} */
    String label() { return exercise + "/" + name; }

    private static WrongAnswer read(Path folder) {
        List<Path> files = sources(folder);
        return new WrongAnswer(folder.getParent().getFileName().toString(), folder.getFileName().toString(), files,
                header("misconception", files, folder), header("refused with", files, folder));
    }

    private static String header(String word, List<Path> files, Path folder) {
        String start = "// " + word + ":";
        return files.stream().flatMap(file -> lines(file).stream())
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "%s does not say why it is wrong. Begin a file of it with a line '%s ...'.".formatted(folder, start)));
    }

    /** Whether a failing test says what this wrong answer should hear. */
    boolean namedBy(Standing.Red red) { return oneLine(red.failure().getMessage()).contains(oneLine(refusal)); }

    private static String oneLine(String text) { return String.valueOf(text).replaceAll("\\s+", " "); }

    private static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
