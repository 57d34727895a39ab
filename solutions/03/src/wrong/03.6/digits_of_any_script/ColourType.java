// misconception: what Java counts as a digit is a digit of a colour
// refused with: Say exactly which letters you allow
package desk;

import bookworm.errors.ValueError;
import bookworm.fields.FieldType;
import java.sql.*;

final class ColourType implements FieldType<Colour> {

    @Override public Class<Colour> javaType() { return Colour.class; }

    @Override public String columnType() { return "VARCHAR(7)"; }

    @Override public Colour convert(Object value) {
        if (value instanceof Colour colour) {
            return colour;
        }
        String digits = value instanceof CharSequence text ? text.toString().replaceFirst("^#", "") : "";
        if (digits.length() != 6 || !digits.chars().allMatch(letter -> Character.digit(letter, 16) >= 0)) {
            throw new ValueError("expected a colour such as \"#ff8800\" but got \"" + value + "\"");
        }
        int rgb = Integer.parseInt(digits, 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    @Override public Object toJdbc(Colour value) { return String.format("#%02x%02x%02x", value.red(), value.green(), value.blue()); }

    @Override public Colour read(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : convert(text);
    }
}
