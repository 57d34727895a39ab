package bookworm.sql;

import bookworm.fields.FieldType;
import java.util.*;

/**
 * A field type that has a say in queries: it may have lookups of its own, and paths that lead into its values.
 * Whatever it leaves out is as with any other type. A point with {@code place__x} is one:
 * <pre>{@code
 * public Optional<Expression> step(Expression place, String word) {
 *     return word.equals("x") ? Optional.of(Func.of("ST_X", Types.FLOAT, place)) : Optional.empty();
 * }
 * }</pre>
 */
public interface LookupType<T> extends FieldType<T> {

    /** The lookups of values of this type, by name. One that is called like a usual lookup takes its place. */
    default Map<String, Lookup> lookups() { return Map.of(); }

    /** The part of a value that a word of a path leads to; empty where the word is a transform, or a mistake. */
    default Optional<Expression> step(Expression value, String word) { return Optional.empty(); }
}
