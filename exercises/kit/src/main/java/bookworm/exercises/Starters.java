package bookworm.exercises;

import bookworm.exercises.Holes.Hole;
import bookworm.exercises.JavaText.Method;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes with holes in {@code exercises/NN/src/main/java}: each is the chapter's own file, with a {@link Todo} in place of
 * the bodies that {@code holes.txt} names. When a chapter has changed, this writes them anew:
 *
 * <pre>{@code mvn -q compile exec:java -pl exercises/kit "-Dexec.mainClass=bookworm.exercises.Starters"}</pre>
 */
public final class Starters {

    static final String COMMAND = "mvn -q compile exec:java -pl exercises/kit \"-Dexec.mainClass=bookworm.exercises.Starters\"";

    private final Holes holes;

    Starters(Holes holes) { this.holes = holes; }

    /** Writes the starters of all chapters, or of those given: {@code -Dexec.args="05 06"}. */
    public static void main(String[] args) throws IOException {
        Path exercises = SourceLine.top(SourceLine.module(Starters.class)).resolve("exercises");
        List<String> chapters = args.length > 0 ? List.of(args) : chapters(exercises);
        for (String chapter : chapters) {
            for (String file : new Starters(Holes.in(exercises.resolve(chapter))).write()) {
                System.out.println("wrote " + file);
            }
        }
    }

    private static List<String> chapters(Path exercises) throws IOException {
        try (Stream<Path> modules = Files.list(exercises)) {
            return modules.map(module -> module.getFileName().toString()).filter(name -> name.matches("\\d+")).sorted().toList();
        }
    }

    /** Writes those that are not up to date, and names them. One that has an answer in it is never written over. */
    List<String> write() throws IOException {
        List<String> stale = stale();
        for (String file : stale) {
            if (Files.exists(holes.readersFile(file)) && hasAnswer(file)) {
                throw new IllegalStateException("%s has an answer in it. Keep it elsewhere, then delete the file, and say this again."
                        .formatted(holes.readersFile(file)));
            }
        }
        for (String file : stale) {
            Files.createDirectories(holes.readersFile(file).getParent());
            Files.writeString(holes.readersFile(file), starter(file));
        }
        return stale;
    }

    /** The chapter's file, with holes. */
    String starter(String file) { return withHoles(holes.chapters(file), file); }

    /** The files that are not what they should be: the chapter has changed, or somebody has begun to write in them. */
    List<String> stale() { return holes.byFile().keySet().stream().filter(file -> !isUpToDate(file)).toList(); }

    private boolean isUpToDate(String file) { return Files.exists(holes.readersFile(file)) && holes.readers(file).text().equals(starter(file)); }

    /** Whether somebody has begun to write in this file: one of the methods has neither a Todo in it nor the chapter's text. */
    boolean hasAnswer(String file) {
        JavaText readers = holes.readers(file);
        JavaText chapters = holes.chapters(file);
        Set<String> names = solutions(file).values().stream().map(Method::name).collect(Collectors.toSet());
        Set<String> solutions = chapters.methods().stream().map(chapters::textOf).collect(Collectors.toSet());
        return readers.methods().stream().filter(method -> names.contains(method.name()))
                .anyMatch(method -> !method.isOpen() && !solutions.contains(readers.textOf(method)));
    }

    /**
     * The first line of the chapter's that is missing from the reader's file outside of its holes. Lines that a reader has added,
     * an import or a method to help him, do no harm; and imports that he does not need he may leave out, and empty lines.
     */
    Optional<String> missingLine(String file) {
        Iterator<String> readers = withHoles(holes.readers(file), file).lines().iterator();
        return starter(file).lines().filter(line -> !line.isBlank() && !line.startsWith("import ") && !finds(line, readers)).findFirst();
    }

    private static boolean finds(String line, Iterator<String> in) {
        while (in.hasNext()) {
            if (in.next().equals(line)) {
                return true;
            }
        }
        return false;
    }

    private String withHoles(JavaText source, String file) {
        Edits bodies = new Edits();
        solutions(file).forEach((hole, solution) -> {
            source.find(solution.signature()).ifPresent(method ->
                    bodies.replace(method.body(), method.end(), todo(hole, indentation(source.text(), method.start()))));
        });
        return bodies.in(source.text());
    }

    private Map<Hole, Method> solutions(String file) {
        JavaText chapters = holes.chapters(file);
        return holes.byFile().get(file).stream().collect(Collectors.toMap(hole -> hole, hole -> chapters.method(hole.method())));
    }

    private static String todo(Hole hole, String indentation) {
        return "{\n%s    throw new bookworm.exercises.Todo(\"%s\", \"%s\");\n%s}"
                .formatted(indentation, hole.exercise(), hole.task().replace("\\", "\\\\").replace("\"", "\\\""), indentation);
    }

    private static String indentation(String text, int position) {
        int line = text.lastIndexOf('\n', position) + 1;
        return text.substring(line, position);
    }
}
