package bookworm.sql;

import java.util.*;
import java.util.function.UnaryOperator;

/** Conditions joined by AND, OR or XOR, perhaps negated as a whole. */
public record Junction(Connector connector, boolean negated, List<Expression> children) implements Condition {

    public enum Connector { AND, OR, XOR }

    /** The junction in its simplest form: what is settled already is left out, or settles the whole. */
    public static Expression of(Connector connector, boolean negated, List<Expression> conditions) {
        Truth settling = new Truth(connector == Connector.OR);
        if (connector != Connector.XOR && conditions.contains(settling)) {
            return new Truth(settling.value() != negated);
        }
        List<Expression> open = new ArrayList<>(conditions.size());
        conditions.forEach(condition -> add(condition, connector, open));
        if (open.isEmpty()) {
            return new Truth((connector == Connector.AND || conditions.isEmpty()) != negated);
        }
        boolean isJustOne = open.size() == 1 && !negated;
        return isJustOne ? open.get(0) : new Junction(connector, negated, Collections.unmodifiableList(open));
    }

    /** Adds a condition to a junction's: those that are joined alike stand in it side by side. */
    private static void add(Expression condition, Connector outer, List<Expression> open) {
        boolean isAlike = condition instanceof Junction inner && inner.connector == outer && !inner.negated;
        if (isAlike && outer != Connector.XOR) {
            open.addAll(condition.children());
        } else if (outer == Connector.XOR || !(condition instanceof Truth)) {
            open.add(condition);
        }
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
        return of(connector, negated, Node.mapped(children, change));
    }
}
