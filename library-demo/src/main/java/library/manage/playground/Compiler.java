package library.manage.playground;

import bookworm.Model;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import library.manage.Project;
import library.manage.playground.Answer.Mistake;
import library.manage.playground.Program.Place;
import library.manage.playground.Source.Insertion;

/** The JDK's compiler, from the reader's code to classes in memory, with the models at hand. */
final class Compiler {

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager libraries = javac.getStandardFileManager(null, null, null);
    private final List<String> packages;
    private final List<String> options;

    Compiler(Project project) {
        packages = project.models().stream().map(Class::getPackageName).distinct().toList();
        String classPath = Stream.concat(Stream.of(Model.class), project.models().stream())
            .map(each -> Project.placeOf(each).toString()).distinct().collect(Collectors.joining(File.pathSeparator));
        options = List.of("-classpath", classPath, "-processorpath", "", "-proc:none", "-g");
    }

    /** The code as a program that gives the value of its last expression, which needs no semicolon. */
    synchronized Program compile(String code) {
        SyntaxTree asTyped = parse(Source.of(code, packages.stream()));
        SyntaxTree tree = asTyped.errors().isEmpty() ? asTyped : parse(asTyped.source().closed());
        Optional<ExpressionStatementTree> last = tree.lastExpression().filter(each -> mayGiveValue(each.getExpression()));
        if (!tree.errors().stream().allMatch(error -> last.isPresent() && tree.isBareExpression(last.get(), error))) {
            return Program.refused(mistakes(asTyped.source(), asTyped.errors()));
        }
        Program program = compile(tree, last);
        // Of a method that gives nothing there is no value.
        return program.isRefused() && last.isPresent() && tree.errors().isEmpty() ? compile(tree, Optional.empty()) : program;
    }

    /** Printing is how most code ends: that need not be tried. */
    private static boolean mayGiveValue(ExpressionTree expression) {
        return !(expression instanceof AssignmentTree || expression instanceof CompoundAssignmentTree
            || expression instanceof UnaryTree || expression.toString().startsWith("System.out."));
    }

    private SyntaxTree parse(Source source) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try {
            ClassesInMemory files = new ClassesInMemory(libraries);
            JavacTask task = (JavacTask) javac.getTask(null, files, found, options, null, List.of(files.file(source.text())));
            return SyntaxTree.of(source, task, task.parse().iterator().next(), errors(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Program compile(SyntaxTree tree, Optional<ExpressionStatementTree> result) {
        List<Insertion> insertions = new ArrayList<>();
        result.ifPresent(statement -> insertions.add(new Insertion(tree.place(statement).start(), "return ")));
        List<Place> places = Querysets.in(tree.code()).stream().map(tree::place).toList();
        for (int i = 0; i < places.size(); i++) {
            insertions.add(new Insertion(places.get(i).start(), "$see(" + i + ", "));
            insertions.add(new Insertion(places.get(i).end(), ")"));
        }
        return compile(tree.source().with(insertions), places);
    }

    private Program compile(Source source, List<Place> places) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        ClassesInMemory files = new ClassesInMemory(libraries);
        javac.getTask(null, files, found, options, null, List.of(files.file(source.text()))).call();
        List<Diagnostic<?>> errors = errors(found);
        return errors.isEmpty() ? new Program(files.classes(), places, List.of()) : Program.refused(mistakes(source, errors));
    }

    private static List<Diagnostic<?>> errors(DiagnosticCollector<JavaFileObject> found) {
        List<Diagnostic<?>> errors = new ArrayList<>(found.getDiagnostics());
        errors.removeIf(each -> each.getKind() != Diagnostic.Kind.ERROR);
        return errors;
    }

    private static List<Mistake> mistakes(Source source, List<Diagnostic<?>> errors) {
        return errors.stream().map(error -> {
            int start = source.inCode(error.getStartPosition());
            return new Mistake(start, source.inCode(error.getEndPosition()), source.line(start), error.getMessage(Locale.ROOT));
        }).toList();
    }
}
