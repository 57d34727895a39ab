package bookworm.exercises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the source of a class in Maven's layout: {@code target/classes} lies beside {@code src}. */
final class SourceLine {

    private SourceLine() { }

    /** The line as a path from the course's top folder; only the file's name where there is no source. */
    static String of(StackTraceElement line) {
        try {
            return of(Class.forName(line.getClassName(), false, Thread.currentThread().getContextClassLoader()), line);
        } catch (ClassNotFoundException e) {
            return line.getFileName() + ":" + line.getLineNumber();
        }
    }

    static String of(Class<?> type, StackTraceElement line) {
        return file(type, line.getFileName()).orElse(line.getFileName()) + ":" + line.getLineNumber();
    }

    /** A source file in the package and the module of a class, as a path from the course's top folder. */
    static Optional<String> file(Class<?> neighbour, String name) {
        Path module = module(neighbour);
        String folder = neighbour.getPackageName().replace('.', '/');
        return Stream.of("src/main/java", "src/test/java")
                .map(root -> module.resolve(root).resolve(folder).resolve(name))
                .filter(Files::exists).map(file -> fromTop(module, file)).findFirst();
    }

    /** The source of a test class; nothing where there is none. */
    static String sourceOf(Class<?> testClass) {
        Class<?> outermost = testClass;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        Path file = module(testClass).resolve("src/test/java").resolve(outermost.getName().replace('.', '/') + ".java");
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A module as Maven's {@code -pl} wants it: {@code exercises/01}. */
    static String moduleFromTop(Class<?> type) { return fromTop(module(type), module(type)); }

    private static String fromTop(Path module, Path file) {
        return top(module).relativize(file).toString().replace('\\', '/');
    }

    /** The folder or jar that a class was read from. */
    static Path root(Class<?> type) { return path(type.getProtectionDomain().getCodeSource().getLocation()); }

    static Path path(URL file) {
        try {
            return Path.of(file.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Cannot tell where " + file + " is", e);
        }
    }

    /** The Maven module that a class was built in: {@code exercises/01} for {@code exercises/01/target/classes}. */
    static Path module(Class<?> type) { return root(type).getParent().getParent(); }

    /** The course's top folder, which has Maven's {@code .mvn}. */
    static Path top(Path module) {
        for (Path folder = module; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        return module;
    }
}
