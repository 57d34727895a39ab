// misconception: a letter is enough, as in the lesson
// refused with: all of it, and nothing else
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
            if (constant == value || constant.name().equals(value)) {
                return constant;
            }
        }
        throw new ValidationError("expected one of " + Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()
            + " but got \"" + value + "\"");
    }

    @Override public Object toJdbc(Enum<?> value) { return value.name().substring(0, 1); }

    @Override public Enum<?> read(ResultSet row, int column) throws SQLException {
        String letter = row.getString(column);
        if (letter == null) {
            return null;
        }
        for (Enum<?> constant : type.getEnumConstants()) {
            if (constant.name().substring(0, 1).equals(letter)) {
                return constant;
            }
        }
        throw new ValueError("holds " + letter + ", which is no constant of " + type.getSimpleName());
    }
}
