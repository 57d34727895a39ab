// misconception: the first two digits are the last part
// refused with: the colour another
package desk;

import bookworm.errors.ValueError;
import bookworm.fields.FieldType;
import java.sql.*;
import java.util.regex.*;

final class ColourType implements FieldType<Colour> {

    private static final Pattern SIX_DIGITS = Pattern.compile("#?([0-9a-fA-F]{6})");

    @Override public Class<Colour> javaType() { return Colour.class; }

    @Override public String columnType() { return "VARCHAR(7)"; }

    @Override public Colour convert(Object value) {
        if (value instanceof Colour colour) {
            return colour;
        }
        Matcher text = SIX_DIGITS.matcher(value instanceof CharSequence given ? given : "");
        if (!text.matches()) {
            throw new ValueError("expected a colour such as \"#ff8800\" but got \"" + value + "\"");
        }
        int rgb = Integer.parseInt(text.group(1), 16);
        return new Colour(rgb & 0xff, rgb >> 8 & 0xff, rgb >> 16);
    }

    @Override public Object toJdbc(Colour value) { return String.format("#%02x%02x%02x", value.blue(), value.green(), value.red()); }

    @Override public Colour read(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : convert(text);
    }
}
