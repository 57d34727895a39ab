package bookworm.exercises;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a few sources in this process. */
final class Javac {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    /** One for all that is compiled: it remembers what is in the JDK and in the libraries. */
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private Javac() { }

    /**
     * Compiles sources all at once, each into the folder that stands beside it. Gives what is wrong with each source that does not
     * compile; then nothing is written for the others either.
     */
    static synchronized Map<Path, String> compile(Map<Path, Path> folders, String classPath) {
        folders.values().forEach(Javac::create); // The compiler remembers a folder that was missing when it looked first.
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options = List.of("-cp", classPath, "-proc:none", "-processorpath", "", "-g", "-parameters", "-implicit:none",
                "-nowarn", "-encoding", "UTF-8");
        COMPILER.getTask(null, new Outputs(folders), diagnostics, options, null, FILES.getJavaFileObjectsFromPaths(folders.keySet())).call();
        return diagnostics.getDiagnostics().stream().filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .collect(Collectors.toMap(diagnostic -> Path.of(diagnostic.getSource().toUri()), Object::toString,
                        (one, other) -> one + "\n" + other, TreeMap::new));
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a loader of classes reads, as {@code javac} wants it. In Maven's own process, the class path has nothing of the module. */
    static String classPath(ClassLoader loader) {
        Stream<String> own = loader instanceof URLClassLoader urls
                ? Stream.of(urls.getURLs()).map(url -> SourceLine.path(url).toString()) : Stream.empty();
        return Stream.concat(own, Stream.of(System.getProperty("java.class.path"))).collect(Collectors.joining(File.pathSeparator));
    }

    private static final class Outputs extends ForwardingJavaFileManager<StandardJavaFileManager> {

        private final Map<Path, Path> folders;

        Outputs(Map<Path, Path> folders) {
            super(FILES);
            this.folders = folders;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String className, JavaFileObject.Kind kind, FileObject source) {
            Path file = folders.get(Path.of(source.toUri())).resolve(className.replace('.', '/') + kind.extension);
            return new SimpleJavaFileObject(file.toUri(), kind) {
                @Override public OutputStream openOutputStream() throws IOException {
                    Files.createDirectories(file.getParent());
                    return Files.newOutputStream(file);
                }
            };
        }
    }
}
