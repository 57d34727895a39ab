package bookworm.exercises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run of all exercises of a chapter found, for {@code exercises/Course.java} to read. In
 * {@code exercises/NN/target/findings.txt} stand the state of the files that were tested, the state of each exercise, and, after an
 * empty line, what to do next:
 *
 * <pre>
 * state 1c291ca3
 * solved       01.1 Say hello
 * not started  01.2 Say goodbye
 *
 * 01.2 Say goodbye
 *   open   exercises/01/src/main/java/bookworm/Goodbye.java:12
 *   ...
 * </pre>
 */
final class Findings {

    static final String FILE = "target/findings.txt";

    private final Path module;
    private final String state;

    private Findings(Path module) {
        this.module = module;
        this.state = state(module);
    }

    /**
     * A run begins: its findings will be about the files as they are now. There are findings where Maven tests this very module, and
     * all of it. The solutions run the tests of the exercises as well, an IDE a part of them: neither says how far the reader is.
     */
    static Optional<Findings> ofRun(Path module) {
        boolean isWhole = System.getProperty("test") == null && module.equals(Path.of(System.getProperty("basedir", "")));
        return isWhole ? Optional.of(new Findings(module)) : Optional.empty();
    }

    void leave(List<String> found) {
        List<String> lines = new ArrayList<>(List.of("state " + state));
        lines.addAll(found);
        try {
            Files.createDirectories(module.resolve(FILE).getParent());
            Files.write(module.resolve(FILE), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Another one whenever a Java file of {@code exercises/NN} or {@code chapters/NN} is saved, made or taken away. Course reckons it
     * likewise.
     */
    static String state(Path module) {
        Path top = SourceLine.top(module);
        List<Path> files = new ArrayList<>();
        try {
            for (String folder : List.of("exercises", "chapters")) {
                files.addAll(SourceFiles.matching(top.resolve(folder).resolve(module.getFileName()).resolve("src"), ".*\\.java"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> saved = files.stream().sorted().map(file -> top.relativize(file) + " " + file.toFile().lastModified()).toList();
        return Integer.toHexString(saved.hashCode());
    }
}
