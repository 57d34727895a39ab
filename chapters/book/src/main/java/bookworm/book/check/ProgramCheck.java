package bookworm.book.check;

import bookworm.book.lesson.Block;
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
            List<Block> blocks = subject.lesson().page().blocks();
            for (int i = 0; i < blocks.size(); i++) {
                Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
                for (Command command : blocks.get(i).language().isEmpty() ? Command.of(blocks.get(i)) : List.<Command>of()) {
                    command.program().ifPresent(shown::add);
                    command.program().filter(subject.programs().names()::contains)
                        .ifPresent(program -> problems.addAll(prints(subject, program, command, next)));
                }
            }
            subject.programs().names().stream().filter(name -> !shown.contains(name)).forEach(name ->
                problems.add(subject.problem(subject.programs().source(name).file(), 1,
                    "no command of the lesson runs " + name + ": show the command and what it prints, or delete it.")));
        }
        return problems;
    }

    /** A lesson runs the programs of its own chapter alone: a reader should not have to wonder where they are. */
    private static Optional<Problem> stranger(Subject subject, Command command) {
        String module = "chapters/" + subject.chapter().number();
        return command.program().isEmpty() || command.module().equals(Optional.of(module)) ? Optional.empty()
            : Optional.of(subject.problem(command.line(), "a lesson runs its own chapter's programs: write -pl " + module + "."));
    }

    private static List<Problem> prints(Subject subject, String program, Command command, Block next) {
        Programs.Result result = subject.programs().result(program);
        if (result.failure().isPresent()) {
            return List.of(subject.problem(command.line(), program + " failed: " + result.failure().get()));
        }
        if (next == null || !next.language().equals("text")) {
            return List.of(subject.problem(command.line(), "let a ```text block follow, with what " + program + " prints."));
        }
        return Printed.firstFault(next.lines(), result.output())
            .map(fault -> List.of(subject.problem(next.line() + fault.getKey(), program + " " + fault.getValue() + ".")))
            .orElse(List.of());
    }
}
