package bookworm.fields;

import bookworm.db.Dialect;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A floating-point number of 64 bits. */
public record FloatType() implements FieldType<Double> {

    @Override
    public Class<Double> javaType() {
        return Double.class;
    }

    @Override
    public String columnType(Dialect dialect) {
        return "DOUBLE PRECISION";
    }

    @Override
    public Double convert(Object value) {
        return Numbers.parse(value).doubleValue();
    }

    @Override
    public Double read(ResultSet row, int column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }
}
