package bookworm.sql;

import bookworm.fields.FieldType;

/**
 * A part of a statement that has a value: a column, a parameter, a condition. Expressions form a tree. They are immutable.
 */
public interface Expression extends Node {

    /** The type of the value, by which values compared with it are converted. */
    FieldType<?> type();

    /** As an error names it: by the class of its values, unless it has a name. */
    default String describe() { return type().javaType().getSimpleName(); }
}
