package bookworm.fields;

import bookworm.db.Dialect;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A whole number of 32 bits. */
public record IntegerType() implements IntegralType<Integer> {

    @Override
    public Class<Integer> javaType() {
        return Integer.class;
    }

    @Override
    public String columnType(Dialect dialect) {
        return "INTEGER";
    }

    @Override
    public Integer convert(Object value) {
        return (int) Numbers.parseWhole(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public Integer read(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
