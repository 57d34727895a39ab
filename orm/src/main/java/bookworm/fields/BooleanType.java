package bookworm.fields;

import bookworm.db.Dialect;
import bookworm.errors.ValidationError;
import java.sql.ResultSet;
import java.sql.SQLException;

/** True or false. */
public record BooleanType() implements FieldType<Boolean> {

    @Override
    public Class<Boolean> javaType() {
        return Boolean.class;
    }

    @Override
    public String columnType(Dialect dialect) {
        return "BOOLEAN";
    }

    @Override
    public Boolean convert(Object value) {
        return switch (value.toString()) {
            case "true", "True", "t", "1" -> true;
            case "false", "False", "f", "0" -> false;
            default -> throw new ValidationError("expected true or false but got \"" + value + "\"");
        };
    }

    @Override
    public Boolean read(ResultSet row, int column) throws SQLException {
        boolean truth = row.getBoolean(column);
        return row.wasNull() ? null : truth;
    }
}
