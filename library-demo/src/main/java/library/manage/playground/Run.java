package library.manage.playground;

import bookworm.db.Database;
import bookworm.db.Dialect;
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
import library.manage.playground.Program.Place;

/** A program as it runs: what it gives, prints, sends to the database, and throws. */
final class Run {

    private static final int MOST_STATEMENTS = 60;
    private static final int MOST_PARAMETERS = 60;
    private static final int MOST_FRAMES = 10;
    private static final int LONGEST = 20_000;

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

    /** The first queryset at each place stands for those that follow there, in a loop. */
    private void see(int number, Object value) {
        Place place = program.places().get(number);
        if (seen.stream().noneMatch(each -> each.place().equals(place))) {
            Seen.of(place, value).ifPresent(seen::add);
        }
    }

    Answer answer(String status, boolean stopped, String code, Database database) {
        boolean threw = thrown != null && !stopped;
        Advice advice = new Advice(code, seen);
        return new Answer(status, isWell() && !stopped, printed, result, threw ? described() : null, threw ? where(code) : List.of(),
            entries.size(), micros(entries), statements(database),
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
        return Stream.of(thrown.getStackTrace())
            .filter(each -> (Source.CLASS + ".java").equals(each.getFileName()) && !each.getMethodName().equals(Source.ENTER))
            .map(StackTraceElement::getLineNumber).distinct().limit(MOST_FRAMES);
    }

    private List<Mistake> where(String code) {
        List<String> lines = code.lines().toList();
        return frames().limit(1).filter(line -> line <= lines.size()).map(line -> {
            int start = lines.subList(0, line - 1).stream().mapToInt(each -> each.length() + 1).sum();
            String text = lines.get(line - 1);
            int margin = text.length() - text.stripLeading().length();
            String message = thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
            return new Mistake(start + margin, start + text.length(), line, message);
        }).toList();
    }

    /** Those of one text together, as they first ran. */
    private List<Ran> statements(Database database) {
        Map<String, List<QueryLog.Entry>> byText = entries.stream()
            .collect(Collectors.groupingBy(each -> each.sql().text(), LinkedHashMap::new, Collectors.toList()));
        return byText.values().stream().limit(MOST_STATEMENTS).map(same -> {
            QueryLog.Entry first = same.get(0);
            return new Ran(Table.cut(SqlLayout.of(first.sql().text()), LONGEST), parameters(first.sql().parameters(), database.dialect()),
                same.size(), micros(same), caller(first), Table.cut(plan(database, first.sql()), LONGEST));
        }).toList();
    }

    private static List<String> parameters(List<Object> values, Dialect dialect) {
        Stream<String> rest = values.size() > MOST_PARAMETERS ? Stream.of("... " + values.size() + " of them") : Stream.of();
        return Stream.concat(values.stream().limit(MOST_PARAMETERS).map(dialect::literal), rest).toList();
    }

    private static long micros(List<QueryLog.Entry> entries) {
        return entries.stream().mapToLong(QueryLog.Entry::nanos).sum() / 1000;
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
