package bookworm.book.check;

import bookworm.book.code.Source;
import com.sun.source.tree.*;
import com.sun.source.util.*;
import java.io.*;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.*;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.*;

/** The compiler, with the libraries that the chapters are built with: those on the class path of the book itself. */
final class JavaCode {

    /** What the compiler says against a line of a file, counted from 1. */
    record Complaint(String path, int line, String what) { }

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES =
        COMPILER.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
    /** The compiler looks for plug-ins of its own wherever it looks for processors: nowhere. */
    private static final List<String> NO_PLUGINS = List.of("-proc:none", "-processorpath", "");

    /** {@code --release} reads the signatures of the whole JDK anew for each task: to parse, the language alone is enough. */
    private static final List<String> SYNTAX = with(NO_PLUGINS, "-source", "17");
    private static final List<String> OPTIONS = with(NO_PLUGINS, "--release", "17", "-parameters", "-Xlint:none", "-Xmaxerrs", "1000",
        "-sourcepath", "");
    private static final String LIBRARIES = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar")).collect(Collectors.joining(File.pathSeparator));

    private JavaCode() { }

    /** A file as the compiler reads it, with the places of its parts in its text. */
    record Parsed(CompilationUnitTree unit, SourcePositions positions) {

        long start(Tree part) { return positions.getStartPosition(unit, part); }

        long end(Tree part) { return positions.getEndPosition(unit, part); }

        String text(Tree part) {
            try {
                return unit.getSourceFile().getCharContent(true).subSequence((int) start(part), (int) end(part)).toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Nothing where the file is no Java. */
    static Optional<Parsed> parse(String path, String text) {
        if (!path.endsWith(".java")) {
            return Optional.empty();
        }
        JavacTask task = (JavacTask) COMPILER.getTask(Writer.nullWriter(), FILES, new DiagnosticCollector<>(), SYNTAX, null,
            List.of(new Text(path, text)));
        try {
            return Optional.of(new Parsed(task.parse().iterator().next(), Trees.instance(task).getSourcePositions()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles files into a folder, and gives what the compiler says against them.
     *
     * @param texts what shall stand in a file in place of what stands there
     * @param known folders of classes that the files may use
     */
    static List<Complaint> compile(Collection<Path> files, Map<Path, String> texts, Path into, Path... known) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        String classes = Stream.of(known).map(folder -> folder + File.pathSeparator).collect(Collectors.joining());
        List<String> options = with(OPTIONS, "-d", into.toString(), "-classpath", classes + LIBRARIES);
        List<JavaFileObject> sources = new ArrayList<>();
        FILES.getJavaFileObjectsFromPaths(files.stream().filter(file -> !texts.containsKey(file)).toList()).forEach(sources::add);
        texts.forEach((file, text) -> sources.add(new Text(file.toString().replace('\\', '/'), text)));
        COMPILER.getTask(Writer.nullWriter(), FILES, found, options, null, sources).call();
        return complaints(found);
    }

    private static List<String> with(List<String> options, String... more) {
        return Stream.concat(options.stream(), Stream.of(more)).toList();
    }

    private static List<Complaint> complaints(DiagnosticCollector<JavaFileObject> found) {
        return found.getDiagnostics().stream().filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
            .map(each -> new Complaint(each.getSource() == null ? "" : each.getSource().getName(), (int) each.getLineNumber(),
                each.getMessage(Locale.ENGLISH).strip().replaceAll("\\s*\\R\\s*", ", ").replaceAll("\\s+", " "))).toList();
    }

    /** A file that is in memory alone. */
    private static final class Text extends SimpleJavaFileObject {

        private final String path;
        private final String text;

        Text(String path, String text) {
            super(URI.create("string:///" + path.replaceFirst(".*/", "")), Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        @Override public String getName() { return path; }

        @Override public CharSequence getCharContent(boolean ignoreEncodingErrors) { return text; }
    }
}
