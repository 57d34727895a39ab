package bookworm.book.check;

import java.util.*;

/** Commands lead somewhere, each program is run by one, and what follows is what it prints. */
final class ProgramCheck implements Check {

    /** Programs that no command shows: their output stands in the table and in the answers. */
    private static final Set<String> SILENT = Set.of(TableCheck.PROGRAM, QuizCheck.PROGRAM);

    @Override public String promise() { return "programs print what the lesson says"; }

    @Override public List<Problem> problems(Subject subject) {
        List<Problem> problems = new ArrayList<>(subject.programs().problems());
        if (problems.isEmpty()) {
            problems.addAll(Commands.broken(subject.chapter().course(), subject.chapter().readme()));
            Command.in(subject.lesson().page()).forEach(command -> stranger(subject, command).ifPresent(problems::add));
            Set<String> shown = new TreeSet<>(SILENT);
            for (ProgramRun run : ProgramRun.in(subject.lesson())) {
                shown.add(run.program());
                if (subject.programs().names().contains(run.program())) {
                    prints(subject, run).ifPresent(problems::add);
                }
            }
            subject.programs().names().stream().filter(name -> !shown.contains(name)).forEach(name ->
                problems.add(subject.problem(subject.programs().source(name).file(), 1,
                    "no command of the lesson runs " + name + ": show the command and what it prints, or delete it.")));
        }
        return problems;
    }

    /** A lesson runs the programs of its own chapter alone, on the reader's code or not: nobody should wonder where they are. */
    private static Optional<Problem> stranger(Subject subject, Command command) {
        String module = "chapters/" + subject.chapter().number();
        boolean isOwn = command.module().map(name -> name.replaceFirst("^exercises/", "chapters/")).equals(Optional.of(module));
        return command.program().isEmpty() || isOwn ? Optional.empty()
            : Optional.of(subject.problem(command.line(), "a lesson runs its own chapter's programs: write -pl " + module + "."));
    }

    private static Optional<Problem> prints(Subject subject, ProgramRun run) {
        Programs.Result result = subject.programs().result(run.program());
        int line = run.command().line();
        if (result.failure().isPresent()) {
            return Optional.of(subject.problem(line, run.program() + " failed: " + result.failure().get()));
        }
        if (run.output().isEmpty()) {
            return Optional.of(subject.problem(line, "let a ```text block follow, with what " + run.program() + " prints."));
        }
        if (result.lacksServer()) {
            return Optional.empty();
        }
        return Printed.firstFault(run.output().get().lines(), result.output())
            .map(fault -> subject.problem(run.output().get().line() + fault.getKey(), run.program() + " " + fault.getValue() + "."));
    }
}
