package bookworm.fields;

import bookworm.errors.ValueError;
import java.math.BigDecimal;
import java.sql.*;

/** A whole number of 32 bits. */
public class IntegerType extends SimpleType<Integer> {

    public IntegerType() {
        super(Integer.class, "INTEGER", "a number", value -> (int) parse(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    /** A whole number from what users give; what stands after the point is cut off, as Django's {@code int()} does. */
    static long parse(Object value, long min, long max) {
        BigDecimal number = DecimalType.parse(value);
        if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw new ValueError("expected a number from " + min + " to " + max + " but got " + value);
        }
        return number.longValue();
    }

    @Override
    public Integer read(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return value == 0 && row.wasNull() ? null : Integer.valueOf(value);
    }
}
