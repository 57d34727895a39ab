package bookworm.fields;

import bookworm.db.Dialect;
import bookworm.errors.ValidationError;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A universally unique identifier. */
public record UuidType() implements FieldType<UUID> {

    @Override
    public Class<UUID> javaType() {
        return UUID.class;
    }

    @Override
    public String columnType(Dialect dialect) {
        return "UUID";
    }

    @Override
    public UUID convert(Object value) {
        try {
            return value instanceof UUID uuid ? uuid : UUID.fromString(value.toString());
        } catch (IllegalArgumentException e) {
            throw new ValidationError("expected a UUID but got \"" + value + "\"");
        }
    }

    @Override
    public UUID read(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
