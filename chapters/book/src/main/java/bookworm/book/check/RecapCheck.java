package bookworm.book.check;

import bookworm.book.code.Source;
import bookworm.book.lesson.*;
import bookworm.book.lesson.Table.Cell;
import java.util.*;

/** At the end stands what the reader has now: a recap, each new file, and a drawing. */
final class RecapCheck implements Check {

    private static final int COLUMNS = 3;

    @Override public String promise() { return "the lesson sums up what there is"; }

    @Override public List<Problem> problems(Subject subject) {
        List<Problem> problems = new ArrayList<>();
        Lesson lesson = subject.lesson();
        int line = lesson.page().lineOf(Lesson.RECAP);
        List<Table> tables = lesson.tables(Lesson.RECAP);
        if (tables.size() < 2 || tables.stream().noneMatch(table -> table.columns().size() >= COLUMNS)) {
            problems.add(subject.problem(line, "this section has a recap, a table of " + COLUMNS + " columns at least, and a table of the "
                + "packages or new files."));
        }
        if (lesson.in(Lesson.RECAP).stream().noneMatch(part -> part instanceof Block block && block.language().equals("mermaid"))) {
            problems.add(subject.problem(line, "this section has a drawing, ```mermaid: the ORM as it is now."));
        }
        List<Cell> cells = new ArrayList<>();
        tables.forEach(table -> cells.addAll(table.cells()));
        lesson.tables(Lesson.GIVEN).forEach(table -> cells.addAll(table.cells()));
        List<String> unnamed = subject.chapter().changes().stream().filter(file -> file.before().isEmpty())
            .map(file -> file.after().orElseThrow())
            .filter(file -> file.size() > 0 && cells.stream().noneMatch(cell -> names(subject, cell, file)))
            .map(file -> "`" + file.path().replaceFirst("^java/(bookworm/)?", "").replace(".java", "") + "`").toList();
        if (!unnamed.isEmpty()) {
            problems.add(subject.problem(line, "these new files are in no table here, nor given: " + String.join(", ", unnamed) + "."));
        }
        return problems;
    }

    /** Whether a cell links a file, or names it in backticks: {@code Insert}, {@code sql/Insert}, or a method, {@code Insert.render}. */
    private static boolean names(Subject subject, Cell cell, Source file) {
        String path = "/" + file.path().replace(".java", "");
        return cell.links().stream().anyMatch(link -> subject.chapter().folder().resolve(link).normalize().equals(file.file()))
            || cell.codes().stream().anyMatch(code -> path.endsWith("/" + code.replaceFirst("^@", "").replaceFirst("\\.\\w+.*$", "")));
    }
}
