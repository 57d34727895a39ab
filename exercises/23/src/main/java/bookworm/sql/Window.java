package bookworm.sql;

import bookworm.fields.FieldType;
import java.util.*;
import java.util.function.UnaryOperator;

/**
 * A function over the rows around the one at hand: {@code window(sum("pages")).partitionBy("author")}. Unlike an
 * aggregate it leaves every row where it is.
 *
 * @param frame which rows around count, where that is not SQL's default
 */
public record Window(Expression function, List<Expression> partition, List<Ordering> order, Optional<Frame> frame)
        implements Expression {

    /** From one distance to another; null stands for the end of the partition. */
    public record Frame(Integer from, Integer to) implements Node {

        @Override public void render(SqlWriter sql) {
            sql.append(" ROWS BETWEEN " + bound(from, "PRECEDING") + " AND " + bound(to, "FOLLOWING"));
        }

        private static String bound(Integer distance, String open) {
            if (distance == null) {
                return "UNBOUNDED " + open;
            }
            if (distance == 0) {
                return "CURRENT ROW";
            }
            return Math.abs(distance) + (distance < 0 ? " PRECEDING" : " FOLLOWING");
        }
    }

    /** Apart for rows that differ in these: names of fields, and expressions. */
    public Window partitionBy(Object... values) {
        throw new bookworm.exercises.Todo("23.3", "part the rows by these values");
    }

    /** In this order, as a queryset's own: {@code orderBy("-pages", f("price").asc())}. A sum then runs on, row by row. */
    public Window orderBy(Object... terms) { return new Window(function, partition, Ordering.all(terms), frame); }

    /** Over the rows from one distance to another: -1 is the row before, 0 this one, null the end of the partition. */
    public Window rows(Integer from, Integer to) {
        return new Window(function, partition, order, Optional.of(new Frame(from, to)));
    }

    @Override public void render(SqlWriter sql) {
        sql.append(function).append(" OVER (").clause("PARTITION BY ", partition);
        sql.clause(partition.isEmpty() ? "ORDER BY " : " ORDER BY ", order);
        frame.ifPresent(sql::append);
        sql.append(")");
    }

    @Override public FieldType<?> type() { return function.type(); }

    @Override public boolean containsWindow() {
        throw new bookworm.exercises.Todo("23.3", "say whether a window stands in the tree");
    }

    /** The aggregate in a window groups nothing; only what it is taken of may be grouped. */
    @Override public boolean containsAggregate() {
        throw new bookworm.exercises.Todo("23.3", "say whether the rows must be grouped");
    }

    @Override public Expression map(UnaryOperator<Expression> change) {
        throw new bookworm.exercises.Todo("23.3", "make the same window over changed parts");
    }
}
