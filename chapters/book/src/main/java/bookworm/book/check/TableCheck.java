package bookworm.book.check;

import bookworm.book.code.Source;
import bookworm.book.lesson.*;
import bookworm.book.lesson.Table.*;
import java.util.*;

/** The table beside Django is what {@code lesson.DjangoTable} does, and Django's answers are the recorded ones. */
final class TableCheck implements Check {

    static final String PROGRAM = "lesson.DjangoTable";
    private static final int MOST = 6;
    private static final String OURS = "Bookworm";
    private static final String SURPRISE = "what surprises";
    private static final List<String> COLUMNS = List.of("Django", OURS, SURPRISE);

    @Override public String promise() { return "what stands beside Django is true"; }

    @Override public List<Problem> problems(Subject subject) {
        int line = subject.lesson().page().lineOf(Lesson.DJANGO);
        List<Table> tables = subject.lesson().tables(Lesson.DJANGO);
        if (tables.size() != 1 || !tables.get(0).columns().equals(COLUMNS) || tables.get(0).rows().size() > MOST) {
            return List.of(subject.problem(line, "this section has one table, | " + String.join(" | ", COLUMNS) + " |, of " + MOST
                + " rows at most."));
        }
        if (!subject.programs().names().contains(PROGRAM)) {
            return List.of(subject.problem(line, "this table needs a program src/test/java/lesson/DjangoTable.java that does what "
                + "its second column says."));
        }
        Programs.Result result = subject.programs().result(PROGRAM);
        if (result.failure().isPresent()) {
            return List.of(subject.problem(line, PROGRAM + " failed: " + result.failure().get()));
        }
        List<Problem> problems = new ArrayList<>();
        Table table = tables.get(0);
        int answers = 0;
        for (Row row : table.rows()) {
            problems.addAll(untrue(subject, table, row, result));
            Optional<String> answer = answer(table.cell(row, SURPRISE));
            if (answer.isPresent()) {
                problems.addAll(unanswered(subject, table.cell(row, "Django"), row.line(), answer.get(), result.output(), answers++));
            }
        }
        if (answers != result.output().size() && problems.isEmpty()) {
            problems.add(subject.problem(table.line(), PROGRAM + " prints " + result.output().size() + " lines for " + answers
                + " answers: one for each, in order."));
        }
        return problems;
    }

    /** Code of ours that the program does not have, and statements that it does not send. */
    private static List<Problem> untrue(Subject subject, Table table, Row row, Programs.Result result) {
        List<Problem> problems = new ArrayList<>();
        String program = words(subject.programs().source(PROGRAM));
        List<String> ours = table.cell(row, OURS).codes();
        ours.stream().filter(code -> !program.contains(words(code))).forEach(code ->
            problems.add(subject.problem(row.line(), "`" + code + "` does not stand in DjangoTable.java.")));
        if (ours.isEmpty()) {
            problems.add(subject.problem(row.line(), "the second cell has no code in backticks."));
        }
        table.cell(row, SURPRISE).codes().stream().filter(SqlText::isSql).flatMap(code -> SqlText.statements(code).stream())
            .filter(statement -> !SqlText.isAmong(statement, result.statements())).forEach(statement ->
                problems.add(subject.problem(row.line(), SqlText.missing(statement, PROGRAM, result.statements()))));
        return problems;
    }

    /** The code that opens a cell, where that is no SQL. */
    private static Optional<String> answer(Cell cell) {
        return cell.codes().stream().limit(1).filter(code -> cell.text().startsWith(code) && !SqlText.isSql(code)).findFirst();
    }

    /** Where an answer is not Django's, or not ours. Where no rows are asked for, Django's is not recorded. */
    private static List<Problem> unanswered(Subject subject, Cell django, int line, String answer, List<String> printed, int at) {
        List<Problem> problems = new ArrayList<>();
        if (django.text().contains(".objects")) {
            DjangoAnswers.of(subject.chapter().course()).fault(django, answer)
                .ifPresent(fault -> problems.add(subject.problem(line, fault)));
        }
        String ours = at < printed.size() ? printed.get(at) : null;
        if (ours == null || !DjangoAnswers.fits(answer, ours)) {
            problems.add(subject.problem(line, PROGRAM + " prints " + (ours == null ? "nothing" : "`" + ours + "`")
                + " as its line " + (at + 1) + ", where the table has `" + answer + "`."));
        }
        return problems;
    }

    private static String words(Source source) { return words(source.text()); }

    private static String words(String code) { return code.replaceAll("\\s+", " "); }
}
