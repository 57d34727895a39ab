package bookworm.cases;

import static org.assertj.core.api.Assertions.assertThat;

import books.Book;
import bookworm.Model;
import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A line of Java, to see whether the compiler takes it: what Django refuses when it runs may never get so far in Java. */
final class Snippet extends SimpleJavaFileObject {

    /** The compiler refused the line. */
    static final class Refused extends RuntimeException {

        Refused(String message) {
            super(message);
        }
    }

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private final String line;

    private Snippet(String line) {
        super(URI.create("string:///Snippet.java"), Kind.SOURCE);
        this.line = line;
    }

    /**
     * Throws {@link Refused} where the compiler refuses the wrong line but takes the right one, which differs only in what
     * is wrong.
     */
    static Object refused(String wrong, String right) {
        assertThat(mistakes(right)).as(right).isEmpty();
        List<String> mistakes = mistakes(wrong);
        if (!mistakes.isEmpty()) {
            throw new Refused(wrong + ": " + mistakes.get(0));
        }
        return "compiles: " + wrong;
    }

    private static List<String> mistakes(String line) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-processorpath", "", "-classpath",
            place(Model.class) + File.pathSeparator + place(Book.class));
        JavacTask task = (JavacTask) COMPILER.getTask(null, FILES, found, options, null, List.of(new Snippet(line)));
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream().filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
            .map(each -> each.getMessage(null)).toList();
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return "import static bookworm.Expressions.*; import books.*;\nclass Snippet { Object run() { " + line + " } }";
    }
}
