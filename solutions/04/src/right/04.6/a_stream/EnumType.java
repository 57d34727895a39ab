// right because: a helper that finds can serve both ways
package desk;

import bookworm.errors.*;
import bookworm.fields.FieldType;
import java.sql.*;
import java.util.*;
import java.util.stream.Stream;

final class EnumType implements FieldType<Enum<?>> {

    private final Class<? extends Enum<?>> type;

    EnumType(EnumField field) { this.type = field.value(); }

    @Override
    @SuppressWarnings("unchecked")
    public Class<Enum<?>> javaType() { return (Class<Enum<?>>) type; }

    @Override public String columnType() { return "VARCHAR(50)"; }

    @Override public Enum<?> convert(Object value) {
        return find(value).orElseThrow(() -> new ValidationError(String.format("expected one of %s but got \"%s\"",
            Arrays.stream(type.getEnumConstants()).map(Enum::name).toList(), value)));
    }

    private Optional<Enum<?>> find(Object value) {
        return Stream.<Enum<?>>of(type.getEnumConstants()).filter(each -> each.equals(value) || each.name().equals(value)).findFirst();
    }

    @Override public Object toJdbc(Enum<?> value) { return value.name(); }

    @Override public Enum<?> read(ResultSet row, int column) throws SQLException {
        String name = row.getString(column);
        if (name == null) {
            return null;
        }
        return find(name).orElseThrow(() -> new ValueError("holds \"" + name + "\", and there is no such constant"));
    }
}
