// misconception: valueOf throws a good error
// refused with: complains to programmers
package desk;

import bookworm.fields.FieldType;
import java.sql.*;

final class EnumType implements FieldType<Enum<?>> {

    private final Class<? extends Enum<?>> type;

    EnumType(EnumField field) { this.type = field.value(); }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Enum<?>> javaType() { return (Class<Enum<?>>) type; }

    @Override public String columnType() { return "VARCHAR(50)"; }

    @Override public Enum<?> convert(Object value) {
        return type.isInstance(value) ? type.cast(value) : valueOf(type, value.toString());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Enum<?> valueOf(Class type, String name) { return Enum.valueOf(type, name); }

    @Override public Object toJdbc(Enum<?> value) { return value.name(); }

    @Override public Enum<?> read(ResultSet row, int column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : convert(name);
    }
}
