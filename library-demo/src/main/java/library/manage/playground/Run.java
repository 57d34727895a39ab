package library.manage.playground;

import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.db.Sql;
import bookworm.errors.BookwormException;
import bookworm.errors.DatabaseError;
import bookworm.xray.SqlLayout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import library.manage.playground.Answer.Mistake;
import library.manage.playground.Answer.Ran;

/** A program as it runs: what it gives, prints, sends to the database, and throws. */
final class Run {

    private static final int MOST_STATEMENTS = 60;
    private static final int MOST_PICTURES = 20;

    private final Program program;
    private final Execution execution;
    private final List<Seen> seen = new ArrayList<>();
    private String printed = "";
    private Table result = Table.NOTHING;
    private Throwable thrown;
    private List<QueryLog.Entry> entries = List.of();
    private List<String> warnings = List.of();

    Run(Program program, Execution execution) {
        this.program = program;
        this.execution = execution;
    }

    /** Gives why it was stopped; empty where it ended by itself. */
    Optional<String> untilItEnds(Duration limit) throws ReflectiveOperationException {
        try (Printed out = Printed.start()) {
            Optional<String> stopped = execution.run(this::watched, this::see, limit);
            printed = out.text();
            return stopped;
        }
    }

    boolean isWell() {
        return thrown == null;
    }

    boolean hasWritten() {
        return entries.stream().anyMatch(each -> !each.sql().text().startsWith("SELECT"));
    }

    private void watched() {
        try (QueryLog log = QueryLog.capture()) {
            try {
                result = Table.of(execution.code());
            } catch (Throwable e) {
                thrown = e;
            }
            entries = List.copyOf(log.entries());
            warnings = log.warnings();
        }
    }

    private void see(int number, Object value) {
        if (seen.size() < MOST_PICTURES) {
            Seen.of(program.places().get(number), value).filter(each -> !seen.contains(each)).ifPresent(seen::add);
        }
    }

    Answer answer(String status, boolean stopped, String code, Database database) {
        boolean threw = thrown != null && !stopped;
        Advice advice = new Advice(code, seen);
        return new Answer(status, isWell() && !stopped, printed, result, threw ? described() : null, threw ? where(code) : List.of(),
            entries.size(), entries.stream().mapToLong(QueryLog.Entry::nanos).sum() / 1000, statements(database),
            seen.stream().map(Picture::of).toList(), warnings.stream().distinct().map(each -> advice.on(inCode(each))).toList());
    }

    /** Bookworm's own errors say all in their message. */
    private String described() {
        StringBuilder text = new StringBuilder();
        for (Throwable each = thrown; each != null; each = each instanceof BookwormException ? null : each.getCause()) {
            text.append(text.isEmpty() ? "" : "\nCaused by ").append(each.getClass().getName())
                .append(each.getMessage() == null ? "" : ": " + each.getMessage());
        }
        frames().forEach(line -> text.append("\n    at line ").append(line));
        return text.toString();
    }

    /** The lines of the code on the way to what was thrown, the innermost first. */
    private Stream<Integer> frames() {
        return Stream.of(thrown.getStackTrace()).filter(each -> (Source.CLASS + ".java").equals(each.getFileName())
            && each.getLineNumber() > 0 && !each.getMethodName().equals(Source.ENTER)).map(StackTraceElement::getLineNumber).distinct().limit(10);
    }

    private List<Mistake> where(String code) {
        List<String> lines = code.lines().toList();
        return frames().limit(1).filter(line -> line <= lines.size()).map(line -> {
            int start = lines.subList(0, line - 1).stream().mapToInt(each -> each.length() + 1).sum();
            String text = lines.get(line - 1);
            int margin = text.length() - text.stripLeading().length();
            return new Mistake(start + margin, start + text.length(), line, thrown.getClass().getSimpleName() + ": " + thrown.getMessage());
        }).toList();
    }

    /** Those of one text together, as they first ran. */
    private List<Ran> statements(Database database) {
        Map<String, List<QueryLog.Entry>> byText = entries.stream()
            .collect(Collectors.groupingBy(each -> each.sql().text(), LinkedHashMap::new, Collectors.toList()));
        return byText.values().stream().limit(MOST_STATEMENTS).map(same -> {
            QueryLog.Entry first = same.get(0);
            List<String> parameters = first.sql().parameters().stream().limit(MOST_STATEMENTS).map(database.dialect()::literal).toList();
            return new Ran(SqlLayout.of(first.sql().text()), parameters, same.size(), same.stream().mapToLong(QueryLog.Entry::nanos).sum() / 1000,
                caller(first), plan(database, first.sql()));
        }).toList();
    }

    private static String plan(Database database, Sql sql) {
        try {
            return String.join("\n", database.query(new Sql("EXPLAIN " + sql.text(), sql.parameters()), row -> row.getString(1)));
        } catch (DatabaseError e) {
            return "";
        }
    }

    /** A queryset that is the result is read only when it is shown. */
    private static String caller(QueryLog.Entry entry) {
        String caller = inCode(entry.caller());
        return caller.startsWith("line ") ? caller : "to show the result";
    }

    private static String inCode(String text) {
        return text.replace(Source.CLASS + ".java:", "line ");
    }
}
