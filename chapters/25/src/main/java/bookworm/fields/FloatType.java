package bookworm.fields;

import java.sql.*;

/** A floating-point number of 64 bits. */
public final class FloatType extends SimpleType<Double> {

    public FloatType() { super(Double.class, "DOUBLE PRECISION", "a number", FloatType::parse); }

    private static double parse(Object value) {
        double number = DecimalType.parse(value).doubleValue();
        if (Double.isInfinite(number)) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    /** PostgreSQL averages whole numbers as decimal ones. */
    @Override public Double read(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
