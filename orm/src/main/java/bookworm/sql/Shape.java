package bookworm.sql;

import java.util.*;
import java.util.function.UnaryOperator;

/**
 * Takes the values out of a tree, and leaves a numbered {@link Slot} for each: the same for equal values, since what is
 * grouped and ordered depends on that. What is left is the tree's shape. Trees of one shape are written alike, so that one text
 * serves all of them, each with values of its own.
 */
public final class Shape implements UnaryOperator<Expression> {

    /** What stands in a {@link Param} for the value of that number. */
    record Slot(int number) {
    }

    private final List<Param> values = new ArrayList<>();
    private final Map<Param, Param> slots = new HashMap<>();

    @Override
    public Expression apply(Expression expression) {
        if (expression instanceof Param param) {
            return slots.computeIfAbsent(param, this::slot);
        }
        if (expression instanceof Subselect subselect) {
            return new Subselect(subselect.select().map(this), subselect.exists());
        }
        return expression instanceof Outer outer ? new Outer(apply(outer.expression())) : expression.map(this);
    }

    private Param slot(Param param) {
        values.add(param);
        return new Param(new Slot(values.size() - 1), param.type());
    }

    /** The values, by their numbers. */
    public List<Param> values() {
        return values;
    }
}
