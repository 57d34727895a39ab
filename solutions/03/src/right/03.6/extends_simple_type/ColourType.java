// right because: SimpleType passes what is a colour already, and finds the words; it names the class of what is no text, too
package desk;

import bookworm.fields.SimpleType;
import java.sql.*;

final class ColourType extends SimpleType<Colour> {

    ColourType() { super(Colour.class, "VARCHAR(7)", "a colour such as \"#ff8800\"", ColourType::spelled); }

    private static Colour spelled(Object value) {
        if (!(value instanceof CharSequence) || !value.toString().matches("#?[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException();
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
