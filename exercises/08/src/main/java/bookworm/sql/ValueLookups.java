package bookworm.sql;

import bookworm.errors.ValueError;
import bookworm.fields.*;
import java.util.*;

/** The lookups of values of any type: equality, order, membership. */
final class ValueLookups {

    private ValueLookups() { }

    static void register() {
        Lookups.register("exact", ValueLookups::exact);
        Lookups.register("isnull", ValueLookups::isNull);
        Lookups.register("in", ValueLookups::in);
        Lookups.register("range", ValueLookups::range);
        Map.of("gt", ">", "gte", ">=", "lt", "<", "lte", "<=")
            .forEach((name, operator) -> Lookups.register(name, (left, right) -> compare(left, operator, right)));
    }

    private static Expression exact(Expression left, Object right) {
        if (right == null) {
            return Comparison.isNull(left, true);
        }
        Expression operand = Lookups.operand(left, right);
        return isBeyond(left, operand) ? Truth.NEVER : new Comparison(left, "=", operand);
    }

    /** A fraction, or a number larger than the column's, came as a decimal number: no whole number of the column equals it. */
    private static boolean isBeyond(Expression left, Expression operand) {
        return left.type().base() instanceof IntegralType && operand.type() == Types.DECIMAL;
    }

    /** What is ordered beside a price keeps all of its places: 12.35 is above 12.345. */
    private static Expression compare(Expression left, String operator, Object right) {
        Expression operand = Lookups.operand(left, right);
        if (operand instanceof Param number && number.type() instanceof DecimalType) {
            operand = new Param(number.value(), Types.DECIMAL);
        }
        return new Comparison(left, operator, operand);
    }

    private static Expression isNull(Expression left, Object right) {
        if (right instanceof Boolean missing) {
            return Comparison.isNull(left, missing);
        }
        throw new ValueError("isnull takes true or false, not " + right + ".");
    }

    private static Expression in(Expression left, Object right) {
        throw new bookworm.exercises.Todo("08.2", "ask for each value once, and for nothing where no value is left");
    }

    /** From the first value to the last, as their types compare. */
    private static Expression range(Expression left, Object right) {
        List<Object> ends = Lookups.elements("range", right);
        if (ends.size() != 2) {
            throw new ValueError("range takes two values, a first and a last, not " + ends.size() + ".");
        }
        return Junction.and(List.of(
            Lookups.build(left, List.of("gte"), ends.get(0)), Lookups.build(left, List.of("lte"), ends.get(1))));
    }
}
