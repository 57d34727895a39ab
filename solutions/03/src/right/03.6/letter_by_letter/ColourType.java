// right because: each letter is looked at, and each pair of them is a number
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
        String text = value instanceof CharSequence ? value.toString() : "";
        String digits = text.startsWith("#") ? text.substring(1) : text;
        if (digits.length() != 6 || !digits.chars().allMatch(letter -> "0123456789abcdefABCDEF".indexOf(letter) >= 0)) {
            throw new ValueError("expected a colour such as \"#ff8800\" but got \"" + value + "\"");
        }
        return new Colour(part(digits, 0), part(digits, 2), part(digits, 4));
    }

    private static int part(String digits, int start) { return Integer.parseInt(digits.substring(start, start + 2), 16); }

    @Override public Object toJdbc(Colour value) {
        return "#" + Integer.toHexString(1 << 24 | value.red() << 16 | value.green() << 8 | value.blue()).substring(1);
    }

    @Override public Colour read(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return row.wasNull() ? null : convert(text);
    }
}
