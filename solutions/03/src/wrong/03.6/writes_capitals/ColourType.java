// misconception: capitals are as good as small letters
// refused with: small letters
package desk;

import bookworm.errors.ValueError;
import bookworm.fields.FieldType;
import java.sql.*;
import java.util.regex.*;

final class ColourType implements FieldType<Colour> {

    @Override public Class<Colour> javaType() { return Colour.class; }

    @Override public String columnType() { return "VARCHAR(7)"; }

    @Override public Colour convert(Object value) {
        if (value instanceof Colour colour) {
            return colour;
        }
        if (!(value instanceof CharSequence) || !value.toString().matches("#?[0-9a-fA-F]{6}")) {
            throw new ValueError("expected a colour such as \"#ff8800\" but got \"" + value + "\"");
        }
        int rgb = Integer.parseInt(value.toString().replace("#", ""), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    @Override public Object toJdbc(Colour value) { return String.format("#%02X%02X%02X", value.red(), value.green(), value.blue()); }

    @Override public Colour read(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : convert(text);
    }
}
