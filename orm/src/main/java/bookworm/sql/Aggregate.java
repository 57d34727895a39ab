package bookworm.sql;

import bookworm.fields.FieldType;
import java.util.function.UnaryOperator;

/**
 * A function over the rows of a group.
 *
 * @param filter which rows count, or null for all
 */
public record Aggregate(AggregateFunction function, boolean isDistinct, Expression argument, Expression filter)
        implements Expression {

    /** The same over the different values only. */
    public Aggregate distinct() { return new Aggregate(function, true, argument, filter); }

    /** The same over the rows that meet a condition. */
    public Aggregate filter(Expression condition) {
        return new Aggregate(function, isDistinct, argument, condition);
    }

    @Override
    public void render(SqlWriter sql) {
        sql.append(function.sqlName() + (isDistinct ? "(DISTINCT " : "(")).append(argument).append(")");
        if (filter != null) {
            sql.append(" FILTER (WHERE ").append(filter).append(")");
        }
    }

    @Override
    public FieldType<?> type() { return function.resultType(argument.type()); }

    @Override
    public Expression map(UnaryOperator<Expression> change) {
        return new Aggregate(function, isDistinct, change.apply(argument), filter == null ? null : change.apply(filter));
    }
}
