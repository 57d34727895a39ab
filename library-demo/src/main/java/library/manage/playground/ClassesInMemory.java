package library.manage.playground;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** The compiler's files, where the source and the classes are none. */
final class ClassesInMemory extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    /** @param libraries what else the compiler reads; it is left open, since it remembers what is in the JDK */
    ClassesInMemory(StandardJavaFileManager libraries) {
        super(libraries);
    }

    JavaFileObject file(String source) {
        return new SimpleJavaFileObject(URI.create("memory:///" + Source.CLASS + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override public CharSequence getCharContent(boolean ignoreErrors) {
                return source;
            }
        };
    }

    @Override public JavaFileObject getJavaFileForOutput(Location place, String name, JavaFileObject.Kind kind, FileObject source) {
        return new SimpleJavaFileObject(URI.create("memory:///" + name + kind.extension), kind) {
            @Override public OutputStream openOutputStream() {
                return classes.computeIfAbsent(name, each -> new ByteArrayOutputStream());
            }
        };
    }

    /** What was compiled, by the names of the classes. */
    Map<String, byte[]> classes() {
        return classes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().toByteArray()));
    }
}
