package bookworm.fields;

import java.sql.*;

/** What all types of text share. */
public abstract class StringType extends SimpleType<String> {

    protected StringType(String columnType) { super(String.class, columnType, "a text", Object::toString); }

    @Override public String read(ResultSet row, int column) throws SQLException { return row.getString(column); }
}
