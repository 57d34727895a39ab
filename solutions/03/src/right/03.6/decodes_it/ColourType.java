// right because: behind the pattern, decode meets six digits only, and dividing takes the parts apart
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
        if (value instanceof CharSequence text && text.toString().matches("#?\\p{XDigit}{6}")) {
            int rgb = Integer.decode("#" + text.toString().replace("#", ""));
            return new Colour(rgb / 65536, rgb / 256 % 256, rgb % 256);
        }
        throw new ValueError("expected a colour such as \"#ff8800\" but got \"" + value + "\"");
    }

    @Override public Object toJdbc(Colour value) {
        return "#" + Integer.toHexString(1 << 24 | value.red() << 16 | value.green() << 8 | value.blue()).substring(1);
    }

    @Override public Colour read(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return row.wasNull() ? null : convert(text);
    }
}
