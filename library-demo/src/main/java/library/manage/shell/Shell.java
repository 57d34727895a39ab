package library.manage.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import library.manage.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Java typed line by line at the open library, after Django's {@code shell}: the JDK's JShell, run in this program. */
@Command(name = "shell", description = "Try Java out, line by line, with the models at hand.",
    mixinStandardHelpOptions = true)
public final class Shell implements Callable<Integer> {

    @ParentCommand
    private Workspace workspace;

    @Option(names = {"-c", "--command"}, paramLabel = "CODE", description = "Run this code and leave.")
    private String code;

    @Override public Integer call() {
        return workspace.inMigratedDatabase(() -> {
            try (JavaShell shell = new JavaShell(workspace.project())) {
                return (code != null ? runCode(shell) : runLines(shell)) ? 0 : 1;
            }
        });
    }

    private boolean runCode(JavaShell shell) {
        boolean well = shell.run(code);
        return shell.finish() && well;
    }

    /** Gives whether all went well, which matters to a script but not to someone who types. */
    private boolean runLines(JavaShell shell) throws IOException {
        boolean typing = System.console() != null;
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println(banner());
        prompt(typing, shell);
        boolean well = true;
        for (String line = lines.readLine(); line != null && !line.strip().equals("/exit"); line = lines.readLine()) {
            well &= shell.run(line);
            prompt(typing, shell);
        }
        well &= shell.finish();
        return well || typing;
    }

    private String banner() {
        String models = workspace.project().models().stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
        return "Java " + Runtime.version().feature() + ", with the library open. Models: " + models + ".\n"
            + "Imported: bookworm and its functions (f, q, not, count, upper ...), java.time, java.math, java.util.\n"
            + "Try Book.objects.filter(\"author__name\", \"Jane Austen\") and end with /exit.";
    }

    private static void prompt(boolean typing, JavaShell shell) {
        if (typing) {
            System.out.print(shell.isWaiting() ? "    ...> " : "library> ");
            System.out.flush();
        }
    }
}
