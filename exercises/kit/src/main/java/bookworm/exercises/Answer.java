package bookworm.exercises;

import bookworm.exercises.Holes.Hole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer to an exercise that somebody may give, in {@code src/wrong/01.1/forgets_the_name} or
 * {@code src/right/01.1/joins_a_stream}. It takes the place of the solution. Its sources say why it is there:
 *
 * <pre>{@code
 * // misconception: a greeting needs no name         // right because: a stream joins as well as a plus does
 * // refused with: greet the reader by name
 * }</pre>
 *
 * For an exercise of its own it has whole classes, {@code Hello.java}. For a hole, {@code Saving.java} has nothing but the methods,
 * and what imports and helpers they need; they are put into the chapter's class.
 */
record Answer(String exercise, String name, boolean isRight, List<Path> files) {

    static final String WRONG = "src/wrong";
    static final String RIGHT = "src/right";

    /** All answers of a module, {@code solutions/01}, laid out as exercise, name, files. */
    static List<Answer> in(Path solutions) {
        return Stream.of(WRONG, RIGHT).flatMap(kind -> folders(solutions.resolve(kind)).stream())
                .flatMap(exercise -> folders(exercise).stream())
                .map(folder -> new Answer(name(folder.getParent()), name(folder), folder.startsWith(solutions.resolve(RIGHT)), sources(folder)))
                .toList();
    }

    /** {@code wrong/01.1/forgets_the_name} */
    String label() { return (isRight ? "right/" : "wrong/") + exercise + "/" + name; }

    /** What a reader who answers so believes; or, of a right one, why it is right. */
    String reason() { return header(isRight ? "right because" : "misconception"); }

    boolean sharesAFileNameWith(Answer other) {
        Set<String> names = other.files().stream().map(Answer::name).collect(Collectors.toSet());
        return files.stream().map(Answer::name).anyMatch(names::contains);
    }

    /** Whether a failing test says what this wrong answer should hear. */
    boolean namedBy(Standing.Red red) { return oneLine(red.failure().getMessage()).contains(oneLine(refusal())); }

    String refusal() { return header("refused with"); }

    private static String oneLine(String text) { return String.valueOf(text).replaceAll("\\s+", " "); }

    private String header(String word) {
        String start = "// " + word + ":";
        return files.stream().flatMap(file -> read(file).lines())
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "%s does not say why it is there. Begin a file of it with a line '%s ...'.".formatted(label(), start)));
    }

    /** The sources to compile: the answer's own; for a hole, the chapter's class with the answer's methods in it, written to a folder. */
    List<Path> sources(Holes holes, Path into) {
        List<Hole> mine = holes.of(exercise);
        return mine.isEmpty() ? files : files.stream().map(file -> inPlace(file, mine, holes, into)).toList();
    }

    private Path inPlace(Path answer, List<Hole> mine, Holes holes, Path into) {
        String file = mine.stream().map(Hole::file).filter(each -> name(Path.of(each)).equals(name(answer))).findFirst()
                .orElseThrow(() -> new IllegalStateException("%s has %s, and there is no hole of %s in such a file."
                        .formatted(label(), name(answer), exercise)));
        try {
            Path source = into.resolve(file);
            Files.createDirectories(source.getParent());
            return Files.writeString(source, inPlace(read(answer), holes.chapters(file), mine.stream().filter(hole -> hole.file().equals(file)).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String inPlace(String answer, JavaText chapter, List<Hole> mine) {
        String imports = answer.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining());
        String members = answer.replaceAll("(?m)^import .*$", "");
        Set<String> given = JavaText.of(label(), "class Answer {" + members + "}").methods().stream()
                .map(JavaText.Method::signature).collect(Collectors.toSet());
        List<JavaText.Method> taken = mine.stream().map(hole -> chapter.method(hole.method()))
                .filter(method -> given.contains(method.signature())).toList();
        if (taken.isEmpty()) {
            throw new IllegalStateException("%s has none of the methods that are its exercise: %s.".formatted(label(), mine));
        }
        Edits edits = new Edits().insert(chapter.afterPackage(), imports);
        taken.forEach(method -> edits.replace(method.start(), method.end(), ""));
        return edits.insert(chapter.lastBrace(), members).in(chapter.text());
    }

    private static String name(Path path) { return path.getFileName().toString(); }

    private static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> folders(Path in) {
        if (!Files.isDirectory(in)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(in)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
