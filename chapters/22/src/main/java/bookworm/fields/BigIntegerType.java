package bookworm.fields;

import java.sql.*;

/** A whole number of 64 bits. */
public final class BigIntegerType extends SimpleType<Long> implements IntegralType<Long> {

    public BigIntegerType() {
        super(Long.class, "BIGINT", "a whole number", value -> IntegralType.parse(value, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    @Override public Long read(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return value == 0 && row.wasNull() ? null : Long.valueOf(value);
    }
}
