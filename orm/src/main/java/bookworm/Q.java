package bookworm;

import bookworm.fields.FieldType;
import bookworm.sql.*;
import bookworm.sql.Junction.Connector;
import java.util.*;

/**
 * A condition in names, that can be combined: {@code q("genre", "FIC").or(q("pages__gt", 400))}. An empty one is true of
 * every row. Immutable.
 */
public final class Q implements Unresolved {

    /** One comparison: a path with a lookup at its end, and what to compare with. */
    record Leaf(String path, Object value) {
    }

    final Connector connector;
    final boolean negated;
    /** Each a {@link Leaf}, a {@code Q}, or another condition. */
    final List<Object> children;

    private Q(Connector connector, boolean negated, List<?> children) {
        this.connector = connector;
        this.negated = negated;
        this.children = List.copyOf(children);
    }

    /** All of the lookups: paths and values in turn. */
    static Q of(Object... pathsAndValues) {
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            leaves.add(new Leaf((String) pathsAndValues[i], pathsAndValues[i + 1]));
        }
        return new Q(Connector.AND, false, leaves);
    }

    /** All of the conditions, in a tree of their own: what is negated inside stays so. */
    static Q all(Expression... conditions) {
        return new Q(Connector.AND, false, List.of(conditions));
    }

    /** The condition itself, as a {@code Q}. */
    static Q as(Expression condition) {
        return condition instanceof Q q ? q : all(condition);
    }

    public Q and(Expression other) {
        return join(Connector.AND, other);
    }

    public Q or(Expression other) {
        return join(Connector.OR, other);
    }

    /** True when an odd number of the conditions joined so is true. */
    public Q xor(Expression other) {
        return join(Connector.XOR, other);
    }

    /** True where this is not. An empty one says nothing that could be denied: it stays true of every row. */
    public Q not() {
        return isEmpty() ? this : new Q(connector, !negated, children);
    }

    boolean isEmpty() {
        return children.stream().allMatch(child -> child instanceof Q q && q.isEmpty());
    }

    private Q join(Connector with, Expression other) {
        Q right = as(other);
        if (isEmpty() || right.isEmpty()) {
            return isEmpty() ? right : this;
        }
        List<Object> joined = new ArrayList<>();
        for (Q side : List.of(this, right)) {
            boolean flat = !side.negated && (side.connector == with || side.children.size() == 1);
            joined.addAll(flat ? side.children : List.of(side));
        }
        return new Q(with, false, joined);
    }

    @Override
    public Expression resolve(Resolver resolver) {
        return new Filter(resolver).nested(this);
    }

    @Override
    public FieldType<?> type() {
        return Types.BOOLEAN;
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        for (Object child : children) {
            parts.add(child instanceof Leaf leaf ? leaf.path() + " = " + leaf.value() : child.toString());
        }
        return (negated ? "not(" : "(") + String.join(" " + connector + " ", parts) + ")";
    }
}
