package bookworm.book;

import bookworm.book.carry.CarryCommand;
import bookworm.book.check.ClassesCommand;
import bookworm.book.classroom.ClassroomCommand;
import bookworm.book.site.Render;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands for those who write the course. */
@Command(name = "book", mixinStandardHelpOptions = true, description = "Tools for those who write the course.")
public final class Main implements Runnable {

    /** Runs one command, and ends with its exit code. */
    public static void main(String[] args) { System.exit(commands().execute(args)); }

    static CommandLine commands() {
        return new CommandLine(new Main()).addSubcommand(new CarryCommand()).addSubcommand(new ClassesCommand())
            .addSubcommand(new ClassroomCommand()).addSubcommand(new Render());
    }

    @Override public void run() { commands().usage(System.out); }
}
