package bookworm;

import bookworm.fields.FieldType;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;

/**
 * A condition in names, that can be combined: {@code q("genre", "FIC").or(q("pages__gt", 400))}. An empty one is true of
 * every row.
 *
 * @param parts each a {@link Leaf}, a {@code Q}, or another condition
 */
public record Q(Connector connector, boolean negated, List<Object> parts) implements Unresolved {

    /** One comparison: a path with a lookup at its end, and what to compare with. */
    public record Leaf(String path, Object value) { }

    public Q {
        parts = List.copyOf(parts);
    }

    /** All of the lookups: paths and values in turn. */
    static Q of(Object... pathsAndValues) {
        List<Object> leaves = new ArrayList<>();
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            leaves.add(new Leaf((String) pathsAndValues[i], pathsAndValues[i + 1]));
        }
        return new Q(Connector.AND, false, leaves);
    }

    /** All of the conditions. */
    static Q all(Expression... conditions) { return join(Connector.AND, conditions); }

    /** The conditions side by side; one that is joined so already adds its parts, and an empty one nothing. */
    private static Q join(Connector with, Expression... conditions) {
        List<Object> parts = new ArrayList<>();
        for (Expression condition : conditions) {
            boolean flat = condition instanceof Q q
                && (q.isEmpty() || !q.negated && (q.connector == with || q.parts.size() == 1));
            parts.addAll(flat ? ((Q) condition).parts : List.of(condition));
        }
        return new Q(parts.size() == 1 ? Connector.AND : with, false, parts);
    }

    /** The condition itself, as a {@code Q}. */
    static Q as(Expression condition) { return condition instanceof Q q ? q : all(condition); }

    public Q and(Expression other) { return join(Connector.AND, this, other); }

    public Q or(Expression other) { return join(Connector.OR, this, other); }

    /** True when an odd number of the conditions joined so is true. */
    public Q xor(Expression other) { return join(Connector.XOR, this, other); }

    /** True where this is not. An empty one says nothing that could be denied: it stays true of every row. */
    public Q not() { return isEmpty() ? this : new Q(connector, !negated, parts); }

    boolean isEmpty() { return parts.stream().allMatch(child -> child instanceof Q q && q.isEmpty()); }

    @Override
    public Expression resolve(Resolver resolver) { return new Filter(resolver).nested(this); }

    @Override
    public FieldType<?> type() { return Types.BOOLEAN; }
}
