package bookworm.book.check;

import bookworm.book.lesson.*;
import bookworm.book.lesson.Table.Cell;
import java.util.*;

/** The trouble is run, and cured: its output stands, line by line, beside that of the program that is cured. */
final class CuredCheck implements Check {

    @Override public String promise() { return "the trouble is cured"; }

    @Override public List<Problem> problems(Subject subject) {
        Optional<ProgramRun> trouble = run(subject, Lesson.TROUBLE);
        Optional<ProgramRun> cured = run(subject, Lesson.CURED);
        if (trouble.isEmpty() || cured.isEmpty()) {
            String section = trouble.isEmpty() ? Lesson.TROUBLE : Lesson.CURED;
            return List.of(subject.problem(subject.lesson().page().lineOf(section), section + " runs no program: show a command and "
                + "what it prints."));
        }
        List<Table> tables = subject.lesson().tables(Lesson.CURED).stream().filter(table -> table.columns().size() == 2).toList();
        if (tables.isEmpty()) {
            return List.of(subject.problem(subject.lesson().page().lineOf(Lesson.CURED), "show in a table of two columns what was printed "
                + "before, and what is now, in backticks."));
        }
        List<Problem> problems = new ArrayList<>();
        for (Table table : tables) {
            for (Table.Row row : table.rows()) {
                problems.addAll(unprinted(subject, row.cells().get(0), row.line(), trouble.get()));
                problems.addAll(unprinted(subject, row.cells().get(1), row.line(), cured.get()));
            }
        }
        return problems;
    }

    private static Optional<ProgramRun> run(Subject subject, String section) {
        return ProgramRun.in(subject.lesson()).stream().filter(run -> run.block().place().isIn(section)).findFirst();
    }

    private static List<Problem> unprinted(Subject subject, Cell cell, int line, ProgramRun run) {
        boolean isThere = subject.programs().names().contains(run.program());
        if (isThere && subject.programs().result(run.program()).lacksServer()) {
            return List.of();
        }
        List<String> printed = isThere ? subject.programs().result(run.program()).output() : List.of();
        return cell.codes().stream().filter(code -> printed.stream().noneMatch(each -> each.strip().equals(code)))
            .map(code -> subject.problem(line, run.program() + " does not print `" + code + "`."
                + Nearest.of(code, printed).map(near -> " The nearest line is `" + near + "`.").orElse(""))).toList();
    }
}
