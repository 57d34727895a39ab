package bookworm.sql;

import bookworm.errors.FieldError;
import bookworm.fields.*;
import java.util.List;
import java.util.function.UnaryOperator;

/** Two values and an operator between them, computed by the database. */
public record Arithmetic(Expression left, String operator, Expression right) implements Expression {

    static Arithmetic of(Expression left, String operator, Object right) {
        return new Arithmetic(left, operator, Expression.of(right));
    }

    @Override
    public void render(SqlWriter sql) {
        if (isDay(left) && isDay(right)) {
            sql.fill(sql.dialect().function("days_between"), List.of(left, right));
        } else {
            sql.append("(").append(left).operator(operator).append(right).append(")");
        }
    }

    private static boolean isDay(Expression side) {
        return side instanceof Arithmetic sum ? isDay(sum.left) && !isDay(sum.right) : side.type() instanceof DateType;
    }

    @Override
    public FieldType<?> type() {
        FieldType<?> result = combine(left.type().base(), right.type().base());
        if (result == null) {
            throw new FieldError("Cannot tell the type of " + Lookups.describe(left) + " " + operator + " "
                + Lookups.describe(right) + ". Numbers combine with numbers, dates with dates and durations; to join "
                + "texts use concat(...).");
        }
        return result;
    }

    private FieldType<?> combine(FieldType<?> a, FieldType<?> b) {
        if (Types.isNumber(a) && Types.isNumber(b)) {
            boolean exact = a instanceof DecimalType || b instanceof DecimalType;
            boolean rounded = a instanceof FloatType || b instanceof FloatType;
            return exact && rounded ? null : exact ? Types.DECIMAL : rounded ? Types.FLOAT
                : a instanceof IntegerType && b instanceof IntegerType ? Types.INTEGER : Types.BIG_INTEGER;
        }
        if (operator.equals("-") && Types.isDate(a) && Types.isDate(b)) {
            return Types.DURATION;
        }
        if (Types.isDate(a) && b instanceof DurationType) {
            return a instanceof DateTimeType ? Types.DATE_TIME : Types.DATE;
        }
        return a instanceof DurationType && b instanceof DurationType ? Types.DURATION : null;
    }

    @Override
    public Expression map(UnaryOperator<Expression> change) {
        return new Arithmetic(change.apply(left), operator, change.apply(right));
    }
}
