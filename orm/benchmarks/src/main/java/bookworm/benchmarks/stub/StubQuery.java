package bookworm.benchmarks.stub;

import bookworm.benchmarks.data.Content;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.*;

/** What a statement asks for, told by its tables, its conditions and what it selects, whoever wrote it. Worked out once. */
final class StubQuery {

    private static final Map<String, StubQuery> KNOWN = new ConcurrentHashMap<>();
    /** As the sequence of the real tables does. */
    private static final int KEYS_AT_ONCE = 10_000;
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join) (\\w+)(?: (?:as )?"
        + "(?!(?:on|where|left|inner|join|order|group|fetch|limit)\\b)(\\w+))?");
    private static final Pattern ITEM = Pattern.compile("(?:(\\w+)\\.)?(\\w+)(?: (?:as )?([\\w.]+))?");
    private static final Pattern BETWEEN_ROWS = Pattern.compile("\\), ?\\(");

    private final boolean selects;
    private final Column[] columns;
    private final String[] labels;
    private final Map<String, Integer> positions = new HashMap<>();
    private final int rows;
    private final boolean byKey;
    private final boolean ofAuthors;
    /** Where keys are asked for beforehand: the last that was given, or null. */
    private final AtomicLong lastKey;

    static StubQuery of(String sql) {
        StubQuery known = KNOWN.get(sql);
        return known != null ? known : KNOWN.computeIfAbsent(sql, StubQuery::new);
    }

    private StubQuery(String sql) {
        String text = sql.toLowerCase(Locale.ROOT).replace("\"", "").replaceAll("\\s+", " ").strip();
        selects = text.startsWith("select");
        List<String> items = selects ? items(text.substring("select".length(), (text + " from ").indexOf(" from "))) : List.of();
        Map<String, String> tables = tables(text);
        columns = new Column[items.size()];
        labels = new String[items.size()];
        for (int i = 0; i < columns.length; i++) {
            Matcher item = ITEM.matcher(items.get(i));
            columns[i] = item.matches() ? Column.of(tables.getOrDefault(item.group(1), tables.get("")), item.group(2))
                : Column.computed(items.get(i));
            labels[i] = !item.matches() ? items.get(i).replaceAll(".* ", "") : item.group(3) != null ? item.group(3) : item.group(2);
            positions.putIfAbsent(labels[i], i + 1);
        }
        String conditions = text.contains(" where ") ? text.substring(text.indexOf(" where ")) : "";
        boolean fromAuthors = "author".equals(tables.get(""));
        ofAuthors = conditions.matches(".*\\bauthor_id (in|=) .*") || conditions.matches(".*array_contains\\(.*author_id.*");
        byKey = fromAuthors || !ofAuthors && conditions.matches(" where (\\w+\\.)?id ?= ?.*");
        lastKey = text.contains("next value for") ? new AtomicLong(1 - KEYS_AT_ONCE) : null;
        rows = selects ? rowsRead(text, conditions, tables.get(""), ofAuthors, byKey) : rowsWritten(text, byKey);
    }

    /** What stands between the commas that are in no parentheses. */
    private static List<String> items(String list) {
        return List.of(list.strip().split(", ?(?![^(]*\\))"));
    }

    /** The tables by their aliases, and the first one under no name. */
    private static Map<String, String> tables(String text) {
        Map<String, String> tables = new HashMap<>();
        for (Matcher table = TABLE.matcher(text); table.find(); ) {
            tables.putIfAbsent("", table.group(1));
            tables.put(table.group(1), table.group(1));
            if (table.group(2) != null) {
                tables.put(table.group(2), table.group(1));
            }
        }
        return tables;
    }

    private static int rowsRead(String text, String conditions, String table, boolean ofAuthors, boolean byKey) {
        if (text.contains("final table")) {
            return rowsWritten(text.substring(text.indexOf("insert ")), false);
        }
        if (text.contains("next value for")) {
            return 1;
        }
        return switch (table) {
            case "author" -> 100;
            case "book" -> text.contains(" group by ") ? Content.GENRES : conditions.contains("genre") ? 1000
                : ofAuthors ? 100 * Content.BOOKS_EACH : byKey ? 1 : Content.BOOKS;
            default -> 0;
        };
    }

    private static int rowsWritten(String text, boolean byKey) {
        return text.startsWith("insert") ? BETWEEN_ROWS.split(text.substring(text.indexOf(" values"))).length
            : byKey ? 1 : Content.BOOKS_EACH;
    }

    boolean selects() {
        return selects;
    }

    int rows() {
        return rows;
    }

    Column[] columns() {
        return columns;
    }

    String label(int column) {
        return labels[column - 1];
    }

    /** Throws nothing for a column that is not there: gives 0, which is none. */
    int position(String label) {
        Integer position = positions.get(label);
        return position != null ? position : positions.getOrDefault(label.toLowerCase(Locale.ROOT), 0);
    }

    /** The key of the first row, by the first number among the parameters. */
    long firstRow(long parameter) {
        return lastKey != null ? lastKey.addAndGet(KEYS_AT_ONCE)
            : ofAuthors ? (parameter - 1) * Content.BOOKS_EACH + 1 : byKey ? parameter : 1;
    }
}
