package bookworm.fields;

import java.sql.*;

/** A floating-point number of 64 bits. */
public final class FloatType extends SimpleType<Double> {

    public FloatType() {
        super(Double.class, "DOUBLE PRECISION", "a number", value -> DecimalType.parse(value).doubleValue());
    }

    @Override
    public Double read(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return value == 0 && row.wasNull() ? null : Double.valueOf(value);
    }
}
