package bookworm.fields;

import java.util.List;

/**
 * How one kind of value stands in Java and in a column. A type holds no data of an object, so one serves all rows.
 *
 * @param <T> the Java class of the values
 */
public interface FieldType<T> {

    Class<T> javaType();

    /** The type as SQL writes it, such as {@code VARCHAR(100)}. */
    String columnType();

    /** Whether a Java field of that class, no primitive, can hold the values. */
    default boolean fits(Class<?> javaType) { return javaType == javaType(); }

    /** What is wrong with the options that the field was declared with, found when the models are checked. */
    default List<String> mistakes() { return List.of(); }
}
