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
        throw new bookworm.exercises.Todo("11.1", "write the two sides and the operator between them");
    }

    @Override public FieldType<?> type() {
        return typeOf(left.type().base(), right.type().base()).orElseThrow(() -> new FieldError("Cannot tell the type of "
            + left.describe() + " " + operator + " " + right.describe() + ". Numbers combine with numbers, dates with dates and "
            + "durations; to join texts use concat(...)."));
    }

    private Optional<FieldType<?>> typeOf(FieldType<?> a, FieldType<?> b) {
        throw new bookworm.exercises.Todo("11.1", "tell the type of what comes out, where there is one");
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
