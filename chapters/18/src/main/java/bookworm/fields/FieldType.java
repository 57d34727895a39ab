package bookworm.fields;

import bookworm.db.Dialect;
import java.sql.*;
import java.util.List;

/**
 * How one kind of value stands in Java, in a column, and on the way between. A type holds no data of an object, so one
 * serves all rows.
 *
 * @param <T> the Java class of the values
 */
public interface FieldType<T> {

    Class<T> javaType();

    /** The type as DDL and CAST write it, such as {@code VARCHAR(100)}. */
    String columnType(Dialect dialect);

    /** The type that the database has the values in, to compute and compare them: of an enum of choices, that of its column. */
    default FieldType<?> base() { return this; }

    /**
     * The value in this type, from whatever a user gave: {@code "1900-01-01"} becomes a {@code LocalDate}. Never called
     * with null. Throws a {@link bookworm.errors.ValueError} when the value does not fit.
     */
    T convert(Object value);

    /** Whether a Java field of that class, no primitive, can hold the values. */
    default boolean fits(Class<?> javaType) { return javaType == javaType(); }

    /** The value as the driver takes it. Never called with null. */
    default Object toJdbc(T value) { return value; }

    /** Reads a column of the current row; null where the column is NULL. */
    default T read(ResultSet row, int column) throws SQLException {
        return row.getObject(column, javaType());
    }

    /** What is wrong with a value of the right type, as sentences for a user; none if it is fine. */
    default List<String> validate(T value) { return List.of(); }

    /** What is wrong with the options that the field was declared with, found when the models are checked. */
    default List<String> mistakes() { return List.of(); }
}
