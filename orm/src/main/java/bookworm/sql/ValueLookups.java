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

    /** What the column could not hold is settled here: every number that there is lies below one that is too large. */
    private static Expression compare(Expression left, String operator, Object right) {
        try {
            Expression operand = Lookups.operand(left, fitted(left.type().base(), operator, right));
            return DateTransforms.byDates(new Comparison(left, operator, operand));
        } catch (OutOfRange e) {
            boolean isMet = operator.startsWith(e.above() ? "<" : ">");
            return isMet ? Comparison.isNull(left, false) : Truth.NEVER;
        }
    }

    /** A number with no more places than the left side has: above 12.5 is above 12, and 12.5 or more is 13 or more. */
    private static Object fitted(FieldType<?> type, String operator, Object right) {
        boolean mayHavePlaces = right instanceof BigDecimal || right instanceof Double || right instanceof Float
            || right instanceof CharSequence && type instanceof DecimalType;
        if (operator.equals("=") || !mayHavePlaces || !(type instanceof ExactType<?> exact)) {
            return right;
        }
        boolean down = operator.equals(">") || operator.equals("<=");
        try {
            return exact.rounded(right, down ? RoundingMode.FLOOR : RoundingMode.CEILING);
        } catch (IllegalArgumentException e) {
            // It is no number, which the operand will say with the field.
            return right;
        }
    }

    private static Expression isNull(Expression left, Object right) {
        if (right instanceof Boolean missing) {
            return Comparison.isNull(left, missing);
        }
        throw new ValueError("isnull takes true or false, not " + right + ".");
    }

    private static Expression in(Expression left, Object right) {
        if (right instanceof Subselect rows) {
            return new Comparison(left, "IN", rows);
        }
        if (right instanceof Expression single) {
            return new In(left, List.of(single));
        }
        Set<Expression> choices = new LinkedHashSet<>();
        for (Object value : Lookups.elements("in", right)) {
            try {
                if (value != null) {
                    choices.add(Lookups.operand(left, value));
                }
            } catch (OutOfRange e) {
                // No row holds it.
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
