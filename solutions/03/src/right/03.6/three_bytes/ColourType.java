// right because: a colour is three bytes, and Java has a format for those
package desk;

import bookworm.errors.ValueError;
import bookworm.fields.FieldType;
import java.sql.*;
import java.util.*;

final class ColourType implements FieldType<Colour> {

    @Override public Class<Colour> javaType() { return Colour.class; }

    @Override public String columnType() { return "VARCHAR(7)"; }

    @Override public Colour convert(Object value) {
        if (value instanceof Colour colour) {
            return colour;
        }
        if (!(value instanceof CharSequence text) || !text.toString().matches("(?i)#?[0-9a-f]{6}")) {
            throw new ValueError("expected a colour such as \"#ff8800\" but got \"" + value + "\"");
        }
        byte[] parts = HexFormat.of().parseHex(text.toString().replace("#", ""));
        return new Colour(Byte.toUnsignedInt(parts[0]), Byte.toUnsignedInt(parts[1]), Byte.toUnsignedInt(parts[2]));
    }

    @Override public Object toJdbc(Colour value) {
        return "#" + HexFormat.of().formatHex(new byte[] {(byte) value.red(), (byte) value.green(), (byte) value.blue()});
    }

    @Override public Colour read(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(this::convert).orElse(null);
    }
}
