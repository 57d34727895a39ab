package bookworm.book.check;

import bookworm.book.code.Source;
import bookworm.book.lesson.*;
import bookworm.book.lesson.Table.*;
import java.util.*;
import java.util.stream.Collectors;

/** The table of Django, Java and SQL is what {@code lesson.DjangoTable} does, and Django's answers are the recorded ones. */
final class TableCheck implements Check {

    static final String PROGRAM = "lesson.DjangoTable";
    private static final List<String> PRINTED = List.of("Answer", "Gives");

    @Override public String promise() { return "the table's Java, SQL and answers are true"; }

    @Override public List<Problem> problems(Subject subject) {
        int line = subject.lesson().page().lineOf(Lesson.TABLE);
        List<Table> tables = subject.lesson().comparisons();
        if (tables.isEmpty()) {
            return List.of(subject.problem(line, "the section " + Lesson.TABLE + " has no table whose first column is Django."));
        }
        if (!subject.programs().names().contains(PROGRAM)) {
            return List.of(subject.problem(line, "this table needs a program src/test/java/lesson/DjangoTable.java that does what "
                + "its Java column says."));
        }
        Programs.Result result = subject.programs().result(PROGRAM);
        if (result.failure().isPresent()) {
            return List.of(subject.problem(line, PROGRAM + " failed: " + result.failure().get()));
        }
        List<Problem> problems = new ArrayList<>();
        for (Table table : tables) {
            if (!table.has("Java") || !table.has("SQL") && !table.has("Gives")) {
                problems.add(subject.problem(table.line(), "the columns are Django, Java, SQL and, where rows come back, Answer; "
                    + "where there is no SQL, Django, Java and Gives."));
            }
            table.rows().forEach(row -> problems.addAll(of(subject, table, row, result)));
        }
        problems.addAll(printed(subject, tables, result));
        return problems;
    }

    private static List<Problem> of(Subject subject, Table table, Row row, Programs.Result result) {
        List<Problem> problems = new ArrayList<>();
        String program = words(subject.programs().source(PROGRAM));
        table.cell(row, "Java").codes().stream().filter(code -> !program.contains(words(code))).forEach(code ->
            problems.add(subject.problem(row.line(), "`" + code + "` does not stand in DjangoTable.java.")));
        if (table.cell(row, "Java").codes().isEmpty()) {
            problems.add(subject.problem(row.line(), "the Java cell has no code in backticks."));
        }
        table.cell(row, "SQL").codes().stream().flatMap(code -> SqlText.statements(code).stream())
            .filter(statement -> !SqlText.isAmong(statement, result.statements())).forEach(statement ->
                problems.add(subject.problem(row.line(), SqlText.missing(statement, PROGRAM, result.statements()))));
        if (table.has("Answer")) {
            DjangoAnswers.of(subject.chapter().course()).fault(table.cell(row, "Django"), table.cell(row, "Answer").text())
                .ifPresent(fault -> problems.add(subject.problem(row.line(), fault)));
        }
        return problems;
    }

    /** The answers are printed, one line for each row, in the order of the rows. */
    private static List<Problem> printed(Subject subject, List<Table> tables, Programs.Result result) {
        List<Problem> problems = new ArrayList<>();
        int at = 0;
        for (Table table : tables) {
            Optional<String> column = PRINTED.stream().filter(table::has).findFirst();
            for (Row row : column.isPresent() ? table.rows() : List.<Row>of()) {
                String answer = table.cell(row, column.get()).text();
                String line = at < result.output().size() ? result.output().get(at) : null;
                if (line == null || !DjangoAnswers.fits(answer, line)) {
                    problems.add(subject.problem(row.line(), PROGRAM + " prints " + (line == null ? "nothing" : "`" + line + "`")
                        + " as its line " + (at + 1) + ", where the table has `" + answer + "`."));
                }
                at++;
            }
        }
        if (at > 0 && at < result.output().size()) {
            problems.add(subject.problem(tables.get(0).line(), PROGRAM + " prints " + result.output().size() + " lines for " + at
                + " rows: one for each row."));
        }
        return problems;
    }

    private static String words(Source source) { return words(source.lines().stream().collect(Collectors.joining("\n"))); }

    private static String words(String code) { return code.replaceAll("\\s+", " "); }
}
