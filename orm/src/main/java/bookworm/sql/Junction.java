package bookworm.sql;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Conditions joined by AND, OR or XOR, perhaps negated as a whole. */
public record Junction(Connector connector, boolean negated, List<Expression> children) implements Condition {

    public enum Connector { AND, OR, XOR }

    public Junction {
        children = List.copyOf(children);
    }

    /** The junction in its simplest form: what is settled already is left out, or settles the whole. */
    public static Expression of(Connector connector, boolean negated, List<Expression> conditions) {
        Truth settling = new Truth(connector == Connector.OR);
        if (connector != Connector.XOR && conditions.contains(settling)) {
            return new Truth(settling.value() != negated);
        }
        List<Expression> open = conditions.stream().flatMap(condition -> partsIn(connector, condition)).toList();
        if (open.isEmpty()) {
            return new Truth((connector == Connector.AND || conditions.isEmpty()) != negated);
        }
        return open.size() == 1 && !negated ? open.get(0) : new Junction(connector, negated, open);
    }

    /** What a condition adds to a junction: conditions that are joined alike stand in it side by side. */
    private static Stream<Expression> partsIn(Connector outer, Expression condition) {
        if (outer == Connector.XOR) {
            return Stream.of(condition);
        }
        boolean isAlike = condition instanceof Junction inner && inner.connector == outer && !inner.negated;
        return (isAlike ? condition.children() : List.of(condition)).stream().filter(each -> !(each instanceof Truth));
    }

    public static Expression and(List<Expression> conditions) { return of(Connector.AND, false, conditions); }

    public static Expression not(Expression condition) { return of(Connector.AND, true, List.of(condition)); }

    @Override public void render(SqlWriter sql) {
        sql.append(negated ? "NOT (" : "(");
        if (connector == Connector.XOR && children.size() > 1) {
            // SQL has no XOR: an odd number of the conditions must be true, and at least one known.
            sql.append("(").list(children, " OR ", sql::append).append(") AND MOD(")
                .list(children, " + ", child -> sql.append("CASE WHEN ").append(child).append(" THEN 1 ELSE 0 END"))
                .append(", 2) = 1");
        } else {
            sql.list(children, " " + connector + " ", sql::append);
        }
        sql.append(")");
    }

    @Override public Expression map(UnaryOperator<Expression> change) {
        return of(connector, negated, children.stream().map(change).toList());
    }
}
