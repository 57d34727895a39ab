package bookworm.fields;

import bookworm.db.Dialect;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A whole number of 64 bits. */
public record BigIntegerType() implements IntegralType<Long> {

    @Override
    public Class<Long> javaType() {
        return Long.class;
    }

    @Override
    public String columnType(Dialect dialect) {
        return "BIGINT";
    }

    @Override
    public Long convert(Object value) {
        return Numbers.parseWhole(value, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    @Override
    public Long read(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
