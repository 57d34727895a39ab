package bookworm.exercises;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Finds the source of a class in Maven's layout: {@code target/classes} lies beside {@code src}. */
final class SourceLine {

    private SourceLine() {}

    /** The line as a path from the course's top folder; only the file's name where there is no source. */
    static String of(StackTraceElement line) {
        try {
            Path module = module(Class.forName(line.getClassName(), false, Thread.currentThread().getContextClassLoader()));
            String folder = line.getClassName().replaceAll("[^.]*$", "").replace('.', '/');
            return Stream.of("src/main/java", "src/test/java")
                    .map(root -> module.resolve(root).resolve(folder + line.getFileName()))
                    .filter(Files::exists)
                    .map(file -> top(module).relativize(file).toString().replace('\\', '/'))
                    .findFirst().orElse(line.getFileName()) + ":" + line.getLineNumber();
        } catch (ClassNotFoundException e) {
            return line.getFileName() + ":" + line.getLineNumber();
        }
    }

    /** The folder or jar that a class was read from. */
    static Path root(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Cannot tell where " + type + " was read from", e);
        }
    }

    /** The Maven module that a class was built in: {@code exercises/01} for {@code exercises/01/target/classes}. */
    static Path module(Class<?> type) {
        return root(type).getParent().getParent();
    }

    private static Path top(Path module) {
        for (Path folder = module; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        return module;
    }
}
