// right because: a constant with a body is declared by the enum too, and a ValidationError is a ValueError
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
        if (value instanceof Enum<?> constant && constant.getDeclaringClass() == type) {
            return constant;
        }
        if (value instanceof String name) {
            for (Enum<?> constant : type.getEnumConstants()) {
                if (name.equals(constant.name())) {
                    return constant;
                }
            }
        }
        StringJoiner names = new StringJoiner(", ", "[", "]");
        for (Enum<?> constant : type.getEnumConstants()) {
            names.add(constant.name());
        }
        throw new ValidationError("expected one of " + names + " but got \"" + value + "\"");
    }

    @Override public Object toJdbc(Enum<?> value) { return value.name(); }

    @Override public Enum<?> read(ResultSet row, int column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : convert(name);
    }
}
