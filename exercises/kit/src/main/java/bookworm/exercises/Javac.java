package bookworm.exercises;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a few sources in this process, while the tests run. */
final class Javac {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    /** One for all that is compiled: it remembers what is in the JDK and in the libraries. */
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private Javac() { }

    /** Compiles into an emptied folder; the class path is that of the running tests, with one folder put first. */
    static synchronized void compile(List<Path> sources, Path into, Path against) {
        empty(into);
        List<String> options = List.of("-d", into.toString(), "-parameters", "-proc:none", "-encoding", "UTF-8",
                "-cp", against + File.pathSeparator + System.getProperty("java.class.path"));
        StringWriter messages = new StringWriter();
        if (!COMPILER.getTask(messages, FILES, null, options, null, FILES.getJavaFileObjectsFromPaths(sources)).call()) {
            throw new IllegalStateException("These do not compile: %s%n%s".formatted(sources, messages));
        }
    }

    private static void empty(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.filter(path -> !path.equals(folder)).sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
