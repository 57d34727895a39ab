package bookworm.sql;

import bookworm.errors.FieldError;
import bookworm.fields.*;
import java.math.BigDecimal;
import java.util.*;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Two values and an operator between them, computed by the database. */
public record Arithmetic(Expression left, String operator, Expression right) implements Expression {

    @Override public void render(SqlWriter sql) {
        sql.append("(").append(left).operator(operator).append(right).append(")");
    }

    @Override public FieldType<?> type() {
        return typeOf(left.type().base(), right.type().base()).orElseThrow(() -> new FieldError("Cannot tell the type of "
            + left.describe() + " " + operator + " " + right.describe() + ". Numbers combine with numbers, dates with dates and "
            + "durations; to join texts use concat(...)."));
    }

    private Optional<FieldType<?>> typeOf(FieldType<?> a, FieldType<?> b) {
        if (Types.isNumber(a) && Types.isNumber(b)) {
            return ofNumbers(List.of(a.javaType(), b.javaType()));
        }
        boolean isDistance = operator.equals("-") && Types.isDate(a) && Types.isDate(b);
        if (isDistance || a instanceof DurationType && b instanceof DurationType) {
            return Optional.of(Types.DURATION);
        }
        return Types.isDate(a) && b instanceof DurationType ? Optional.of(a) : Optional.empty();
    }

    /** Of two kinds of numbers that of more values; what is exact and what is rounded are not mixed. */
    private static Optional<FieldType<?>> ofNumbers(List<Class<?>> sides) {
        if (sides.containsAll(List.of(BigDecimal.class, Double.class))) {
            return Optional.empty();
        }
        return Stream.<FieldType<?>>of(Types.DECIMAL, Types.FLOAT, Types.BIG_INTEGER, Types.INTEGER)
            .filter(type -> sides.contains(type.javaType())).findFirst().or(() -> Optional.of(Types.BIG_INTEGER));
    }

    @Override public Expression map(UnaryOperator<Expression> change) {
        return new Arithmetic(change.apply(left), operator, change.apply(right));
    }
}
