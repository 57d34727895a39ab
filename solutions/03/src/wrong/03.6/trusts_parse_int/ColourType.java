// misconception: whatever parseInt accepts is six digits
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
        String text = value.toString().replaceFirst("^#", "");
        try {
            int rgb = Integer.parseInt(text.length() == 6 ? text : "no", 16);
            return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
        } catch (NumberFormatException e) {
            throw new ValueError("expected a colour such as \"#ff8800\" but got \"" + value + "\"");
        }
    }

    @Override public Object toJdbc(Colour value) { return String.format("#%02x%02x%02x", value.red(), value.green(), value.blue()); }

    @Override public Colour read(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : convert(text);
    }
}
