package library.manage.shell;

import bookworm.Model;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;
import library.manage.Project;
import library.manage.SnippetLoader;

/** Java, run snippet by snippet in this program, with the models at hand. Prints what each snippet gives. */
final class JavaShell implements AutoCloseable {

    private static final List<String> IMPORTS = List.of("bookworm.*", "bookworm.db.*", "bookworm.query.*", "java.math.*", "java.time.*",
        "java.util.*", "java.util.stream.*", "static bookworm.Expressions.*", "static bookworm.Functions.*",
        "static bookworm.fields.OnDelete.*");

    private final JShell shell;
    private String unfinished = "";

    JavaShell(Project project) {
        shell = JShell.builder().executionEngine(SnippetLoader.inProcess(project.loader()), null).build();
        Stream.concat(Stream.of(Model.class), project.models().stream())
            .forEach(type -> shell.addToClasspath(Project.placeOf(type).toString()));
        project.models().stream().map(Class::getPackageName).distinct().forEach(name -> run("import " + name + ".*;"));
        IMPORTS.forEach(name -> run("import " + name + ";"));
    }

    /** Runs the snippets that a line completes. Gives whether all went well; a snippet that goes on is waited for. */
    boolean run(String line) {
        unfinished += line + "\n";
        boolean well = true;
        while (!unfinished.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(unfinished);
            if (!next.completeness().isComplete()) {
                return well;
            }
            unfinished = next.remaining();
            well &= evaluate(next.source());
        }
        unfinished = "";
        return well;
    }

    /** Whether the lines so far are the beginning of a snippet. */
    boolean isWaiting() {
        return !unfinished.isEmpty();
    }

    /** Runs what was waited for, complete or not: nothing more comes. */
    boolean finish() {
        String rest = unfinished;
        unfinished = "";
        return rest.isBlank() || evaluate(rest);
    }

    private boolean evaluate(String source) {
        boolean well = true;
        for (SnippetEvent event : shell.eval(source)) {
            if (event.causeSnippet() == null) {
                well &= tell(event);
            }
        }
        return well;
    }

    private boolean tell(SnippetEvent event) {
        Snippet snippet = event.snippet();
        if (event.status() == Status.REJECTED) {
            String errors = shell.diagnostics(snippet).filter(Diag::isError)
                .map(error -> error.getMessage(Locale.ROOT)).collect(Collectors.joining("\n"));
            System.err.println("Error: " + errors.strip() + "\n  in: " + snippet.source().strip());
            return false;
        }
        if (event.exception() != null) {
            String name = event.exception() instanceof EvalException thrown ? thrown.getExceptionClassName()
                : "Not declared yet";
            System.err.println(name + ": " + event.exception().getMessage());
            return false;
        }
        if (event.value() != null && snippet instanceof VarSnippet variable) {
            System.out.println(variable.name() + " ==> " + event.value());
        } else if (event.value() != null && snippet instanceof ExpressionSnippet expression) {
            System.out.println(expression.name() + " ==> " + event.value());
        }
        return true;
    }

    @Override public void close() {
        shell.close();
    }
}
