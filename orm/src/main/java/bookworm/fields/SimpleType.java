package bookworm.fields;

import bookworm.db.Dialect;
import java.sql.*;

/** A type without options: its Java class, its name in SQL. All of one class are the same type. */
abstract class SimpleType<T> implements FieldType<T> {

    private final Class<T> javaType;
    private final String columnType;

    SimpleType(Class<T> javaType, String columnType) {
        this.javaType = javaType;
        this.columnType = columnType;
    }

    @Override
    public final Class<T> javaType() {
        return javaType;
    }

    @Override
    public String columnType(Dialect dialect) {
        return columnType;
    }

    @Override
    public T read(ResultSet row, int column) throws SQLException {
        return row.getObject(column, javaType);
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && getClass() == other.getClass();
    }

    @Override
    public final int hashCode() {
        return getClass().hashCode();
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName();
    }
}
