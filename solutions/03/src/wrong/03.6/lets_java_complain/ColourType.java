// misconception: parseInt refuses what is wrong anyway
// refused with: names neither the field nor a colour
package desk;

import bookworm.fields.FieldType;
import java.sql.*;

final class ColourType implements FieldType<Colour> {

    @Override public Class<Colour> javaType() { return Colour.class; }

    @Override public String columnType() { return "VARCHAR(7)"; }

    @Override public Colour convert(Object value) {
        if (value instanceof Colour colour) {
            return colour;
        }
        int rgb = Integer.parseInt(value.toString().replace("#", ""), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    @Override public Object toJdbc(Colour value) { return String.format("#%02x%02x%02x", value.red(), value.green(), value.blue()); }

    @Override public Colour read(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : convert(text);
    }
}
