// misconception: names have no order
// refused with: in the order of the enum
package desk;

import bookworm.errors.*;
import bookworm.fields.FieldType;
import java.sql.*;
import java.util.*;

final class EnumType implements FieldType<Enum<?>> {

    private final Class<? extends Enum<?>> type;

    EnumType(EnumField field) { this.type = field.value(); }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Enum<?>> javaType() { return (Class<Enum<?>>) type; }

    @Override public String columnType() { return "VARCHAR(50)"; }

    @Override public Enum<?> convert(Object value) {
        Map<String, Enum<?>> constants = new TreeMap<>();
        for (Enum<?> constant : type.getEnumConstants()) {
            constants.put(constant.name(), constant);
        }
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        if (value instanceof String && constants.containsKey(value)) {
            return constants.get(value);
        }
        throw new ValidationError("expected one of " + constants.keySet() + " but got \"" + value + "\"");
    }

    @Override public Object toJdbc(Enum<?> value) { return value.name(); }

    @Override public Enum<?> read(ResultSet row, int column) throws SQLException {
        String name = row.getString(column);
        try {
            return name == null ? null : convert(name);
        } catch (ValidationError e) {
            throw new ValueError("holds " + name + ", which is no constant of " + type.getSimpleName() + ": add it, or update the rows");
        }
    }
}
