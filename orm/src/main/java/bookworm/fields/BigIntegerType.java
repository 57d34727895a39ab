package bookworm.fields;

import java.sql.*;

/** A whole number of 64 bits. */
public class BigIntegerType extends SimpleType<Long> implements IntegralType<Long> {

    public BigIntegerType() {
        super(Long.class, "BIGINT", "a number", value -> Numbers.parseWhole(value, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    @Override
    public Long read(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }
}
