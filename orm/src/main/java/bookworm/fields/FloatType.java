package bookworm.fields;

import java.sql.*;

/** A floating-point number of 64 bits. */
public final class FloatType extends SimpleType<Double> {

    public FloatType() {
        super(Double.class, "DOUBLE PRECISION", "a number", value -> DecimalType.parse(value).doubleValue());
    }

    /** PostgreSQL averages whole numbers as decimal ones. */
    @Override
    public Double read(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
