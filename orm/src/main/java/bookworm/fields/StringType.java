package bookworm.fields;

import java.sql.*;

/** What all types of text share. */
public interface StringType extends FieldType<String> {

    @Override
    default Class<String> javaType() {
        return String.class;
    }

    @Override
    default String convert(Object value) {
        return value.toString();
    }

    @Override
    default String read(ResultSet row, int column) throws SQLException {
        return row.getString(column);
    }

    @Override
    default boolean isBlank(String value) {
        return value.isEmpty();
    }
}
