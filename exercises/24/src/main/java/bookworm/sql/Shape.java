package bookworm.sql;

import bookworm.db.Sql;
import java.util.*;
import java.util.function.UnaryOperator;

/**
 * Takes the values out of a tree, and leaves a numbered slot for each: the same for equal values, since it may depend on
 * that how rows are grouped and ordered. What is left is the tree's shape. Trees of one shape are written alike, so one
 * text serves all of them, each with its own values.
 */
public final class Shape implements UnaryOperator<Expression> {

    /** The values, each with what stands in its place, in the order of the slots. */
    private final Map<Param, Param> slots = new LinkedHashMap<>();

    /** The expression without its values. */
    @Override public Expression apply(Expression expression) {
        throw new bookworm.exercises.Todo("24.2", "take the values out of an expression");
    }

    private Param slot(Param param) { return new Param(new Param.Slot(slots.size()), param.type()); }

    /** What was written without values, with those that were taken out. */
    public Sql fill(Sql sql) {
        throw new bookworm.exercises.Todo("24.2", "put the values where the slots are");
    }

    /** How many different values there are. */
    public int size() { return slots.size(); }
}
