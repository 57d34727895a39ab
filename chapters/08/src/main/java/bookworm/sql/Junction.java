package bookworm.sql;

import java.util.*;

/** Conditions joined by AND or OR, perhaps negated as a whole. */
public record Junction(Connector connector, boolean negated, List<Expression> children) implements Condition {

    public enum Connector { AND, OR }

    /** The junction in its simplest form: what is settled already is left out, or settles the whole. */
    public static Expression of(Connector connector, boolean negated, List<Expression> conditions) {
        Truth settling = new Truth(connector == Connector.OR);
        if (conditions.contains(settling)) {
            return new Truth(settling.value() != negated);
        }
        List<Expression> open = new ArrayList<>(conditions.size());
        conditions.forEach(condition -> add(condition, connector, open));
        if (open.isEmpty()) {
            return new Truth((connector == Connector.AND) != negated);
        }
        boolean isJustOne = open.size() == 1 && !negated;
        return isJustOne ? open.get(0) : new Junction(connector, negated, Collections.unmodifiableList(open));
    }

    /** Adds a condition to a junction's: those that are joined alike stand in it side by side. */
    private static void add(Expression condition, Connector outer, List<Expression> open) {
        boolean isAlike = condition instanceof Junction inner && inner.connector == outer && !inner.negated;
        if (isAlike) {
            open.addAll(((Junction) condition).children);
        } else if (!(condition instanceof Truth)) {
            open.add(condition);
        }
    }

    public static Expression and(List<Expression> conditions) { return of(Connector.AND, false, conditions); }

    public static Expression not(Expression condition) { return of(Connector.AND, true, List.of(condition)); }

    @Override public void render(SqlWriter sql) {
        sql.append(negated ? "NOT (" : "(");
        sql.list(children, " " + connector + " ", sql::append);
        sql.append(")");
    }
}
