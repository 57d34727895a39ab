package bookworm.sql;

import bookworm.errors.QueryError;
import bookworm.fields.FieldType;
import java.util.*;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A part of a statement that has a value: a column, a parameter, a sum, a condition. Expressions form a tree. They are
 * immutable.
 */
public interface Expression extends Node {

    /** A plain value, its type told by its Java class. An expression stays as it is. */
    static Expression of(Object value) {
        if (value == null) {
            return Literal.NULL;
        }
        return value instanceof Expression expression ? expression : Cast.of(Types.of(value).convert(value), Types.of(value));
    }

    /** An argument as callers give it: a text names a field, an expression is itself, anything else is a plain value. */
    static Expression operand(Object argument) {
        if (argument == null) {
            throw new QueryError("null names no field. Where a null is meant itself, write value(null).");
        }
        return argument instanceof String path ? new F(path) : of(argument);
    }

    /** Several of them. */
    static List<Expression> operands(Object... arguments) {
        return arguments == null ? List.of(operand(null)) : Stream.of(arguments).map(Expression::operand).toList();
    }

    /** The type of the value, by which values compared with it are converted. */
    FieldType<?> type();

    /** The same node over other parts: what the function makes of each, in their order. */
    Expression map(UnaryOperator<Expression> change);

    /** The expressions right below this one. */
    default List<Expression> children() {
        List<Expression> children = new ArrayList<>();
        map(child -> {
            children.add(child);
            return child;
        });
        return children;
    }

    /** As an error names it: by the class of its values, unless it has a name. */
    default String describe() { return type().javaType().getSimpleName(); }

    default Expression plus(Object other) { return with("+", other); }

    default Expression minus(Object other) { return with("-", other); }

    default Expression times(Object other) { return with("*", other); }

    default Expression dividedBy(Object other) { return with("/", other); }

    /** What is left after division. */
    default Expression mod(Object other) { return with("%", other); }

    private Expression with(String operator, Object other) { return new Arithmetic(this, operator, Expression.of(other)); }

    default Expression negate() { return Expression.of(-1).times(this); }

    default Ordering asc() { return new Ordering(this, false, Ordering.Nulls.DEFAULT); }

    default Ordering desc() { return new Ordering(this, true, Ordering.Nulls.DEFAULT); }
}
