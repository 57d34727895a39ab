// misconception: two texts that are the same are one object
// refused with: compare by equals, not by ==
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
        for (Enum<?> constant : type.getEnumConstants()) {
            if (constant == value || constant.name() == value) {
                return constant;
            }
        }
        throw new ValidationError("expected one of " + Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()
            + " but got \"" + value + "\"");
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
