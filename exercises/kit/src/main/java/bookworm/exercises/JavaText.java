package bookworm.exercises;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java file, and where its methods stand in it. The compiler's own parser finds them: no comment and no string misleads it. */
final class JavaText {

    /**
     * A method by its positions in the text: its first modifier, its type, its opening brace, and what follows its closing one.
     * It is open as long as a {@link Todo} stands in it.
     */
    record Method(String name, List<String> types, List<String> parameters, boolean isStatic, boolean isVoid, boolean isOpen,
            int start, int type, int body, int end) {

        /** {@code save(String, String...)} */
        String signature() { return name + "(" + String.join(", ", types) + ")"; }
    }

    private final String name;
    private final String text;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Method> methods = new ArrayList<>();

    private JavaText(String name, String text, JavacTask parser) throws IOException {
        this.name = name;
        this.text = text;
        this.unit = parser.parse().iterator().next();
        this.positions = Trees.instance(parser).getSourcePositions();
        new MethodFinder().scan(unit, null);
    }

    /** Throws an {@link IllegalStateException} where the text is no Java. */
    static JavaText of(String name, String text) {
        DiagnosticCollector<JavaFileObject> mistakes = new DiagnosticCollector<>();
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override public CharSequence getCharContent(boolean ignoreEncodingErrors) { return text; }
        };
        JavacTask parser = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, mistakes, List.of("-proc:none", "-processorpath", ""), null, List.of(file));
        try {
            JavaText parsed = new JavaText(name, text, parser);
            for (Diagnostic<?> mistake : mistakes.getDiagnostics()) {
                throw new IllegalStateException("%s:%d: %s".formatted(name, mistake.getLineNumber(), mistake.getMessage(null)));
            }
            return parsed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() { return name; }

    String text() { return text; }

    List<Method> methods() { return methods; }

    /** The one method that is meant by {@code insert}, or, where several are called so, by {@code save(String, String...)}. */
    Method method(String wanted) {
        List<Method> found = methods.stream()
                .filter(method -> wanted.equals(wanted.endsWith(")") ? method.signature() : method.name())).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.isEmpty() ? "%s has no method %s.".formatted(name, wanted)
                    : "%s has several methods %s. Say which: %s.".formatted(name, wanted, found.stream().map(Method::signature).toList()));
        }
        return found.get(0);
    }

    Optional<Method> find(String signature) { return methods.stream().filter(method -> method.signature().equals(signature)).findFirst(); }

    String textOf(Method method) { return text.substring(method.start(), method.end()); }

    /** The imports, as they are written. */
    List<String> imports() { return unit.getImports().stream().map(each -> text.substring(start(each), end(each))).toList(); }

    /** What stands before the first import, or before the first class. */
    int afterPackage() { return unit.getPackage() == null ? 0 : end(unit.getPackage()); }

    /** The closing brace of the file's first class. */
    int lastBrace() { return end(unit.getTypeDecls().get(0)) - 1; }

    private int start(Tree tree) { return (int) positions.getStartPosition(unit, tree); }

    private int end(Tree tree) { return (int) positions.getEndPosition(unit, tree); }

    private final class MethodFinder extends TreeScanner<Void, Void> {

        @Override public Void visitMethod(MethodTree tree, Void nothing) {
            if (tree.getBody() != null && tree.getReturnType() != null) {
                methods.add(method(tree));
            }
            return null; // Classes inside a method are that method's own affair.
        }

        private Method method(MethodTree tree) {
            int modifiers = end(tree.getModifiers());
            int start = start(tree);
            return new Method(tree.getName().toString(),
                    tree.getParameters().stream().map(parameter -> type(parameter.getType())).toList(),
                    tree.getParameters().stream().map(parameter -> parameter.getName().toString()).toList(),
                    tree.getModifiers().getFlags().contains(Modifier.STATIC), tree.getReturnType().toString().equals("void"),
                    meetsTodo(tree), start, modifiers < 0 ? start : modifiers, start(tree.getBody()), end(tree.getBody()));
        }

        private String type(Tree type) { return text.substring(start(type), end(type)).replaceAll("\\s+", " "); }

        private boolean meetsTodo(MethodTree method) {
            boolean[] met = {false};
            new TreeScanner<Void, Void>() {
                @Override public Void visitNewClass(NewClassTree created, Void nothing) {
                    met[0] |= created.getIdentifier().toString().matches("(bookworm\\.exercises\\.)?Todo");
                    return super.visitNewClass(created, nothing);
                }
            }.scan(method.getBody(), null);
            return met[0];
        }
    }
}
