package bookworm.book.carry;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code carry 03}: takes a change of chapter 03 to the chapters after it, and to the finished ORM. */
@Command(name = "carry", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Carries what you changed in a chapter's code and tests through all later chapters and into orm, by "
        + "three-way merge. A conflict is marked in the file and named here; settle it, and carry again.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all is carried", "1:something is left to do by hand, or nothing could be carried",
        "2:no such option"})
public final class CarryCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CHAPTER", arity = "0..1", description = "The chapter that you changed, such as 03.")
    private String chapter;

    @Option(names = "--check", description = "Carry nothing; say how many lines each chapter drops, and which of them its "
        + "lesson does not show going; and print how many lines of code each chapter and orm have, and how many of them are "
        + "new, taught, given, gone and open.")
    private boolean check;

    @Option(names = "--since", paramLabel = "COMMIT", defaultValue = "HEAD",
        description = "What changed means: different from this commit. Default: ${DEFAULT-VALUE}, the last one.")
    private String since;

    @Option(names = "--dry-run", description = "Say what would happen, and write nothing.")
    private boolean dryRun;

    @Option(names = "--orm", description = "Write conflicts into orm as well. Without it orm takes only what fits, so "
        + "that no marks break it.")
    private boolean marksInOrm;

    @Option(names = "--afresh", description = "Forget what was carried and settled before.")
    private boolean afresh;

    @Spec
    private CommandSpec spec;

    private final Path folder;

    /** For the course that one is in. */
    public CarryCommand() { this(Path.of("")); }

    CarryCommand(Path folder) { this.folder = folder; }

    @Override public Integer call() {
        if (check == (chapter != null)) {
            throw new ParameterException(spec.commandLine(),
                "Say which chapter you changed, such as 'carry 03', or 'carry --check'.");
        }
        try {
            return check ? check() : carry();
        } catch (CarryError e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    private int carry() {
        Report report = new Carry(folder, chapter, new Carry.Wishes(since, dryRun, marksInOrm, afresh)).run();
        spec.commandLine().getOut().println(report);
        return report.isDone() ? 0 : 1;
    }

    private int check() {
        Drops drops = Drops.of(folder);
        spec.commandLine().getOut().println(drops);
        return drops.areShown() ? 0 : 1;
    }
}
