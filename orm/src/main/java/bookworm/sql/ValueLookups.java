package bookworm.sql;

import bookworm.errors.ValueError;
import bookworm.fields.*;
import java.math.*;
import java.util.*;

/** The lookups of values of any type: equality, order, membership. */
final class ValueLookups {

    private ValueLookups() { }

    static void register() {
        Lookups.register("exact", ValueLookups::exact);
        Lookups.register("isnull", ValueLookups::isNull);
        Lookups.register("in", ValueLookups::in);
        Lookups.register("range", ValueLookups::range);
        Lookups.register("gt", (left, right) -> compare(left, ">", right));
        Lookups.register("gte", (left, right) -> compare(left, ">=", right));
        Lookups.register("lt", (left, right) -> compare(left, "<", right));
        Lookups.register("lte", (left, right) -> compare(left, "<=", right));
    }

    private static Expression exact(Expression left, Object right) {
        if (right == null) {
            return Comparison.isNull(left, true);
        }
        if (left.type() == Types.BOOLEAN && !(left instanceof Column) && right instanceof Boolean truth) {
            return truth ? left : Junction.not(left);
        }
        return compare(left, "=", right);
    }

    /** A fraction beside a whole number is rounded where that keeps the answer true: 99.5 and up is 100 and up. */
    private static Expression compare(Expression left, String operator, Object right) {
        boolean roundUp = left.type() instanceof IntegralType && (operator.equals(">=") || operator.equals("<"));
        Object value = roundUp && right instanceof BigDecimal exact ? exact.setScale(0, RoundingMode.CEILING)
            : roundUp && (right instanceof Double || right instanceof Float) ? Math.ceil(((Number) right).doubleValue()) : right;
        try {
            return new Comparison(left, operator, Lookups.operand(left, value));
        } catch (OutOfRange e) {
            return new Truth(operator.startsWith(e.above() ? "<" : ">"));
        }
    }

    private static Expression isNull(Expression left, Object right) {
        if (right instanceof Boolean missing) {
            return Comparison.isNull(left, missing);
        }
        throw new ValueError("isnull takes true or false, not " + right + ".");
    }

    private static Expression in(Expression left, Object right) {
        if (right instanceof Expression expression) {
            return new In(left, List.of(expression));
        }
        Set<Expression> choices = new LinkedHashSet<>();
        for (Object value : Lookups.elements("in", right)) {
            try {
                if (value != null) {
                    choices.add(Lookups.operand(left, value));
                }
            } catch (OutOfRange e) {
                // No row can hold it.
            }
        }
        return choices.isEmpty() ? Truth.NEVER : new In(left, new ArrayList<>(choices));
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
