package bookworm.sql;

import bookworm.fields.FieldType;
import java.util.*;
import java.util.function.UnaryOperator;

/**
 * A part of a statement that has a value: a column, a parameter, a condition. Expressions form a tree. They are immutable.
 */
public interface Expression extends Node {

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

    default Ordering asc() { return new Ordering(this, false); }
}
