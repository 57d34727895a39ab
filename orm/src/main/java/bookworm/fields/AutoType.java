package bookworm.fields;

import bookworm.db.Dialect;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A whole number of 64 bits that the database makes when a row is inserted without one. */
public record AutoType() implements IntegralType<Long> {

    private static final BigIntegerType NUMBER = new BigIntegerType();

    @Override
    public Class<Long> javaType() {
        return Long.class;
    }

    @Override
    public String columnType(Dialect dialect) {
        return NUMBER.columnType(dialect);
    }

    @Override
    public Long convert(Object value) {
        return NUMBER.convert(value);
    }

    @Override
    public Long read(ResultSet row, int column) throws SQLException {
        return NUMBER.read(row, column);
    }
}
