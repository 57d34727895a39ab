package bookworm.book.check;

import bookworm.book.lesson.*;
import bookworm.book.lesson.Table.*;
import java.util.*;

/** Each row of what is given names a file or a method that the chapter has, and a test that it has, or says what to read. */
final class GivenCheck implements Check {

    private static final List<String> COLUMNS = List.of("what", "contract", "read, or break");
    private static final String TEST_METHOD = "[a-z]\\w*_\\w+_\\w+";
    private static final String TEST_CLASS = "\\w+Test";

    @Override public String promise() { return "what is given is there"; }

    @Override public List<Problem> problems(Subject subject) {
        List<Problem> problems = new ArrayList<>(subject.given().problems());
        List<Table> tables = subject.lesson().tables(Lesson.GIVEN);
        boolean saysNothing = subject.lesson().in(Lesson.GIVEN).stream()
            .anyMatch(part -> part instanceof Words words && words.text().startsWith("Nothing:"));
        if (tables.isEmpty() == !saysNothing || tables.stream().anyMatch(table -> !table.columns().equals(COLUMNS))) {
            problems.add(subject.problem(subject.lesson().page().lineOf(Lesson.GIVEN), "this section has a table, | "
                + String.join(" | ", COLUMNS) + " |, or says why not: Nothing: ..."));
        }
        tables.forEach(table -> table.rows().forEach(row -> problems.addAll(unread(subject, row, table.cell(row, COLUMNS.get(2))))));
        return problems;
    }

    private static List<Problem> unread(Subject subject, Row row, Cell read) {
        List<Problem> problems = new ArrayList<>();
        if (read.text().isBlank()) {
            problems.add(subject.problem(row.line(), "say what to read, or to break: a test in backticks, or words."));
        }
        read.codes().stream().filter(code -> code.matches(TEST_METHOD) && !hasLine(subject, ".*\\bvoid " + code + "\\(.*")
                || code.matches(TEST_CLASS) && !hasLine(subject, ".*\\bclass " + code + "\\b.*"))
            .forEach(code -> problems.add(subject.problem(row.line(), subject.chapter() + " has no test " + code + ".")));
        return problems;
    }

    private static boolean hasLine(Subject subject, String expression) {
        return subject.chapter().test().stream().flatMap(source -> source.lines().stream()).anyMatch(line -> line.matches(expression));
    }
}
