package bookworm.fields;

import bookworm.errors.ValueError;
import java.math.BigDecimal;
import java.sql.*;

/** A whole number of 32 bits. */
public class IntegerType extends SimpleType<Integer> {

    public IntegerType() {
        super(Integer.class, "INTEGER", "a whole number", value -> (int) parse(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    /** A whole number from what users give: a number that is whole, or a text of digits, as Python's {@code int()} takes it. */
    static long parse(Object value, long min, long max) {
        if (value instanceof CharSequence text && !text.toString().strip().matches("[-+]?\\d+")) {
            throw new IllegalArgumentException();
        }
        BigDecimal number = DecimalType.parse(value);
        if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw new ValueError("expected a number from " + min + " to " + max + " but got " + value);
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw new ValueError("expected a whole number but got " + value);
        }
    }

    @Override public Integer read(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return value == 0 && row.wasNull() ? null : Integer.valueOf(value);
    }
}
