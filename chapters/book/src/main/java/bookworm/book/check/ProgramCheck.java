package bookworm.book.check;

import bookworm.book.lesson.Block;
import java.nio.file.*;
import java.util.*;

/** Commands lead somewhere, each program is run by one, and what follows is what it prints. */
final class ProgramCheck implements Check {

    /** Programs that no command shows: their output stands in the table and in the answers. */
    private static final Set<String> SILENT = Set.of(TableCheck.PROGRAM, QuizCheck.PROGRAM);

    @Override
    public String promise() { return "programs print what the lesson says"; }

    @Override
    public List<Problem> problems(Subject subject) {
        List<Problem> problems = new ArrayList<>(subject.programs().problems());
        if (problems.isEmpty()) {
            Command.in(subject.lesson().page()).forEach(command -> problems.addAll(leads(subject, command)));
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

    private static List<Problem> leads(Subject subject, Command command) {
        List<Problem> problems = new ArrayList<>();
        Path root = subject.chapter().course().root();
        Path module = root.resolve(command.module().orElse("."));
        if (!Files.exists(module.resolve("pom.xml"))) {
            problems.add(subject.problem(command.line(), "there is no module " + command.module().orElse(".") + "."));
        } else if (command.program().isPresent() && !module.equals(subject.chapter().folder())) {
            problems.add(subject.problem(command.line(), "a lesson runs its own chapter's programs: write -pl chapters/"
                + subject.chapter().number() + "."));
        } else if (command.program().isPresent() && !subject.programs().names().contains(command.program().get())) {
            problems.add(subject.problem(command.line(), subject.chapter() + " has no program " + command.program().get()
                + ": it has " + String.join(", ", subject.programs().names()) + "."));
        }
        for (String test : command.tests()) {
            if (!test.contains("*") && Folders.find(module.resolve("src/test/java"), test.replaceAll(".*\\.", "") + ".java").isEmpty()) {
                problems.add(subject.problem(command.line(), "there is no test " + test + " in " + command.module().orElse(".") + "."));
            }
        }
        return problems;
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
