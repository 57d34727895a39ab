package bookworm.sql;

import bookworm.fields.FieldType;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A function over the rows of a group.
 *
 * @param argument what of each row it is taken over; nothing for the rows themselves, as in {@code COUNT(*)}
 * @param filter which rows count
 */
public record Aggregate(AggregateFunction function, boolean isDistinct, Optional<Expression> argument, Expression filter)
        implements Expression {

    /** Over one value of every row. */
    public static Aggregate of(AggregateFunction function, Expression argument) {
        return new Aggregate(function, false, Optional.of(argument), Truth.ALWAYS);
    }

    /** {@code COUNT(*)}. */
    public static Aggregate countRows() { return new Aggregate(Aggregates.COUNT, false, Optional.empty(), Truth.ALWAYS); }

    /** The same over the different values only. */
    public Aggregate distinct() { return new Aggregate(function, true, argument, filter); }

    /** The same over the rows that meet a condition. */
    public Aggregate filter(Expression condition) {
        return new Aggregate(function, isDistinct, argument, Expression.operand(condition));
    }

    /** The same, with a value in place of the null that it is over no rows. */
    public Expression orElse(Object value) { return Func.of("COALESCE", null, this, Expression.of(value)); }

    @Override public void render(SqlWriter sql) {
        throw new bookworm.exercises.Todo("17.1", "write the function, what it is taken over, and which rows count");
    }

    @Override public FieldType<?> type() {
        return function.resultType(argument.<FieldType<?>>map(Expression::type).orElse(Types.BIG_INTEGER));
    }

    @Override public boolean containsAggregate() { return true; }

    @Override public Expression map(UnaryOperator<Expression> change) {
        throw new bookworm.exercises.Todo("17.1", "make the same aggregate over changed parts");
    }
}
