package bookworm.xray;

import bookworm.db.*;
import bookworm.meta.Hop;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.*;

/**
 * What a queryset is made of, for people to look at: which joins there are and why, what is computed, the conditions as a
 * tree with each column as it is reached, the SQL, its parameters, and what it will cost. Looking runs nothing.
 *
 * @param prefetches the relations that are prefetched for the rows, step by step
 * @param settled whether the rows are known already
 */
public record XRay(Select select, Dialect dialect, List<String> prefetches, boolean settled) {

    /** Writes for people: tables by the paths to them, names without quotes, values in their places. */
    private static final class Words extends SqlWriter {

        Words(Dialect dialect) { super(dialect); }

        @Override public SqlWriter identifier(String name) { return append(name); }

        @Override public SqlWriter parameter(Object value) { return append(dialect().literal(value)); }

        @Override protected List<String> aliases(From from) {
            return IntStream.rangeClosed(0, from.joins().size()).mapToObj(table -> path(from, table)).toList();
        }

        @Override protected void outer(Node part) {
            append("outer ");
            super.outer(part);
        }
    }

    /** The SQL, a line for each clause. */
    public String sql() { return SqlLayout.of(SqlWriter.compile(select, dialect).text()); }

    /** How many queries reading the queryset would run, at most: what is known, or has no keys, is not asked for. */
    public int queries() { return settled ? 0 : 1 + prefetches.size(); }

    /** All of it, as text. */
    @Override public String toString() {
        From from = select.from();
        List<Object> parameters = SqlWriter.compile(select, dialect).parameters();
        List<String> lines = new ArrayList<>();
        section(lines, "Model", Stream.of(from.base().label() + ", table " + from.base().table()));
        section(lines, "Joins", IntStream.rangeClosed(1, from.joins().size()).mapToObj(this::join));
        section(lines, "Computed", select.selections().stream()
            .filter(each -> each.name() != null && !(each.expression() instanceof Column))
            .flatMap(each -> (each.name().replace("*", "") + ": " + words(each.expression())).lines()));
        section(lines, "Conditions", Stream.of(select.where(), select.having())
            .filter(condition -> !Truth.ALWAYS.equals(condition)).flatMap(condition -> tree(condition).stream()));
        section(lines, "SQL", sql().lines());
        section(lines, "Parameters", IntStream.range(0, parameters.size())
            .mapToObj(i -> i + 1 + ". " + dialect.literal(parameters.get(i))));
        String prefetched = prefetches.isEmpty() ? "" : ": one, and one for each of " + String.join(", ", prefetches);
        section(lines, "Queries", Stream.of(settled ? "0: the rows are known already" : queries() + prefetched));
        return String.join("\n", lines);
    }

    private static void section(List<String> lines, String title, Stream<String> content) {
        int start = lines.size();
        content.forEach(line -> lines.add("%-12s%s".formatted(lines.size() == start ? title : "", line)));
    }

    private String join(int table) {
        Join join = select.from().joins().get(table - 1);
        String meets = "each row meets one";
        if (join.type() == Join.Type.LEFT) {
            meets = "a row may meet none, and must stay";
        } else if (join.hop().nullable()) {
            meets = "a row that meets none cannot pass the conditions";
        }
        return join.type() + " " + path(select.from(), table) + " (" + join.hop().to().model().table() + "): " + meets
            + (join.hop().many() ? "; one that meets several comes several times." : ".");
    }

    /** How a table is reached from the model's own: {@code Book.author}. */
    private static String path(From from, int table) {
        if (table == 0) {
            return from.base().name();
        }
        Join join = from.joins().get(table - 1);
        Hop hop = join.hop();
        return path(from, join.parent()) + "."
            + (hop.isForward() ? hop.from().name() : hop.to().reference().relatedName().replace("+", ""));
    }

    private String words(Expression expression) {
        Words words = new Words(dialect);
        words.within(words.aliases(select.from()), () -> words.append(expression));
        return SqlLayout.of(words.toString());
    }

    /** A condition line by line: of several, first how they are joined, then each of them further in. */
    private List<String> tree(Expression condition) {
        if (!(condition instanceof Junction junction)) {
            return words(condition).lines().toList();
        }
        List<List<String>> parts = junction.children().stream().map(this::tree).toList();
        List<String> joined = parts.size() == 1 ? parts.get(0) : branches(junction.connector().name(), parts);
        return junction.negated() ? branches("NOT", List.of(joined)) : joined;
    }

    private static List<String> branches(String title, List<List<String>> parts) {
        List<String> lines = new ArrayList<>(List.of(title));
        for (List<String> part : parts) {
            boolean isLast = part == parts.get(parts.size() - 1);
            lines.add((isLast ? "└─ " : "├─ ") + part.get(0));
            part.stream().skip(1).forEach(line -> lines.add((isLast ? "   " : "│  ") + line));
        }
        return lines;
    }
}
