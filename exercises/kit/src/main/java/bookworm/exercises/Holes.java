package bookworm.exercises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The methods of a chapter's ORM that the reader writes: its <i>Your turns</i>. They are listed in
 * {@code exercises/NN/src/main/resources/holes.txt}, a line each: the exercise, the class and its method, and the task that the
 * hole's {@link Todo} names.
 *
 * <pre>{@code
 * 05.2  bookworm.Saving.insert: insert the row, and give the object its key
 * }</pre>
 *
 * An exercise may have several. A method of a name that others have too is told by its types: {@code bookworm.Model.save(String,
 * String...)}.
 */
final class Holes {

    static final String LIST = "holes.txt";

    /** One method: {@code insert} of {@code bookworm/Saving.java}. */
    record Hole(String exercise, String file, String method, String task) {

        private static final Pattern LINE = Pattern.compile("(\\d+\\.\\d+)\\s+([\\w.]+)\\.(\\w+(?:\\(.*?\\))?):\\s*(.+)");

        static Hole of(String line) {
            Matcher parts = LINE.matcher(line.strip());
            if (!parts.matches()) {
                throw new IllegalStateException(("This line of %s names no hole: %s%n"
                        + "Write the exercise, the method and the task: 05.2  bookworm.Saving.insert: insert the row").formatted(LIST, line));
            }
            return new Hole(parts.group(1), parts.group(2).replace('.', '/') + ".java", parts.group(3), parts.group(4));
        }

        String packageName() { return file.replaceFirst("/?\\w+\\.java", "").replace('/', '.'); }

        /** {@code Saving.insert} */
        String name() { return file.replaceFirst("(.*/)?(\\w+)\\.java", "$2.") + method; }
    }

    private final Path exercises;
    private final List<Hole> holes;
    private final Map<String, JavaText> chapters = new ConcurrentHashMap<>();

    private Holes(Path exercises, List<Hole> holes) {
        this.exercises = exercises;
        this.holes = holes;
    }

    /** Those of a module, {@code exercises/05}; none where it has no list. */
    static Holes in(Path exercises) {
        Path list = exercises.resolve("src/main/resources").resolve(LIST);
        return new Holes(exercises, !Files.exists(list) ? List.of()
                : read(list).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Hole::of).toList());
    }

    List<Hole> all() { return holes; }

    /** The holes of each file, {@code bookworm/Saving.java}. */
    Map<String, List<Hole>> byFile() {
        return holes.stream().collect(Collectors.groupingBy(Hole::file, TreeMap::new, Collectors.toList()));
    }

    List<Hole> of(String exercise) { return holes.stream().filter(hole -> hole.exercise().equals(exercise)).toList(); }

    Set<String> exercises() { return holes.stream().map(Hole::exercise).collect(Collectors.toSet()); }

    /** Where the reader writes. */
    Path readersFile(String file) { return exercises.resolve("src/main/java").resolve(file); }

    /** Where the chapter's code is, which is the solution. */
    Path chaptersFile(String file) { return chapter().resolve("src/main/java").resolve(file); }

    /** The chapter of the same number. */
    Path chapter() { return exercises.getParent().resolveSibling("chapters").resolve(exercises.getFileName()); }

    JavaText readers(String file) { return JavaText.of(nameFromTop(readersFile(file)), read(readersFile(file))); }

    /** Read once: each answer is put into it. */
    JavaText chapters(String file) {
        return chapters.computeIfAbsent(file, each -> JavaText.of(nameFromTop(chaptersFile(each)), read(chaptersFile(each))));
    }

    private String nameFromTop(Path file) {
        return exercises.getParent().getParent().relativize(file).toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
