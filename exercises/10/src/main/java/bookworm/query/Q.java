package bookworm.query;

import bookworm.errors.QueryError;
import bookworm.fields.FieldType;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A condition in names, that can be combined: {@code q("genre", "FIC").or(q("pages__gt", 400))}. An empty one is true of
 * every row.
 *
 * @param parts each a {@link FieldLookup}, a {@code Q}, or another condition
 */
public record Q(Connector connector, boolean negated, List<Expression> parts) implements Unresolved {

    /**
     * One comparison: {@code pages__gt} with 400.
     *
     * @param path the path to a field, with a lookup at its end
     * @param value what to compare with: a plain value or several
     */
    public record FieldLookup(String path, Object value) implements Unresolved, Leaf {

        @Override public FieldType<?> type() { return Types.BOOLEAN; }
    }

    /** All of the conditions. */
    public static Q all(Expression... conditions) { return join(Connector.AND, conditions); }

    /** The condition itself, as a {@code Q}. */
    public static Q as(Expression condition) { return condition instanceof Q q ? q : all(condition); }

    /** The conditions side by side; one that is joined so already adds its parts, and an empty one nothing. */
    private static Q join(Connector with, Expression... conditions) {
        throw new bookworm.exercises.Todo("10.1", "put the conditions side by side");
    }

    private boolean addsItsPartsTo(Connector other) {
        return !negated && (connector == other || parts.size() == 1) || isEmpty();
    }

    public Q and(Expression other) { return join(Connector.AND, this, other); }

    public Q or(Expression other) { return join(Connector.OR, this, other); }

    /** True when an odd number of the conditions joined so is true. */
    public Q xor(Expression other) { return join(Connector.XOR, this, other); }

    /** True where this is not. An empty one says nothing that could be denied: it stays true of every row. */
    public Q not() {
        throw new bookworm.exercises.Todo("10.1", "deny the condition, unless it says nothing");
    }

    boolean isEmpty() { return parts.stream().allMatch(child -> child instanceof Q q && q.isEmpty()); }

    @Override public FieldType<?> type() { return Types.BOOLEAN; }

    @Override public Expression map(UnaryOperator<Expression> change) {
        return new Q(connector, negated, Node.mapped(parts, change));
    }

    /** As Java combines it, but for the quotes: {@code (genre=FIC OR NOT (pages__gt=400))}. */
    @Override public String toString() {
        String all = parts.stream().map(part -> part instanceof FieldLookup lookup ? lookup.path() + "=" + lookup.value()
            : part.toString()).collect(Collectors.joining(" " + connector + " ", "(", ")"));
        return negated ? "NOT " + all : all;
    }
}
