package bookworm.book.check;

import bookworm.book.code.Source;
import com.sun.source.tree.*;
import com.sun.source.util.*;
import java.util.*;
import java.util.stream.Collectors;

/** Finds the methods of a Java file. */
final class Methods {

    /** The lines {@code from} to {@code to}, which is left out, of a file. */
    record Span(Source source, int from, int to) { }

    private Methods() { }

    /**
     * The methods of that name, or the one with the types of {@code save(String, String...)}; annotations included and comments
     * above them not; the constructors for the name of their class.
     */
    static List<Span> named(Source source, String name) {
        List<Span> found = new ArrayList<>();
        JavaCode.parse(source.path(), source.text()).ifPresent(parsed -> new TreeScanner<Void, String>() {

            @Override
            public Void visitClass(ClassTree type, String within) { return super.visitClass(type, type.getSimpleName().toString()); }

            @Override public Void visitMethod(MethodTree method, String within) {
                String called = method.getName().contentEquals("<init>") ? within : method.getName().toString();
                if ((name.endsWith(")") ? called + types(parsed, method) : called).equals(name)) {
                    LineMap lines = parsed.unit().getLineMap();
                    found.add(new Span(source, (int) lines.getLineNumber(parsed.start(method)) - 1,
                        (int) lines.getLineNumber(parsed.end(method) - 1)));
                }
                return super.visitMethod(method, within);
            }
        }.scan(parsed.unit(), ""));
        return found;
    }

    /** The words of a Java file without the bodies of its methods: what other files can see of it, and the values of its constants. */
    static String bodiless(String path, String text) {
        StringBuilder rest = new StringBuilder(text);
        JavaCode.parse(path, text).ifPresent(parsed -> new TreeScanner<Void, Void>() {

            @Override public Void visitMethod(MethodTree method, Void nothing) {
                if (method.getBody() != null) {
                    int start = (int) parsed.start(method.getBody());
                    int end = (int) parsed.end(method.getBody());
                    rest.replace(start, end, " ".repeat(end - start));
                }
                return null;
            }
        }.scan(parsed.unit(), null));
        return rest.toString().replaceAll("\\s+", " ");
    }

    private static String types(JavaCode.Parsed parsed, MethodTree method) {
        return method.getParameters().stream().map(parameter -> parsed.text(parameter.getType()).replaceAll("\\s+", " "))
            .collect(Collectors.joining(", ", "(", ")"));
    }
}
