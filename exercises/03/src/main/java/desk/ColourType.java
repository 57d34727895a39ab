package desk;

import bookworm.exercises.Todo;
import bookworm.fields.FieldType;
import java.sql.*;

/**
 * Exercise 03.6, build: a colour, in a column of seven letters. The column always holds a mark and six digits, two each for
 * red, green and blue, small letters among them: {@code #ff8800}, {@code #00000a}.
 */
final class ColourType implements FieldType<Colour> {

    @Override public Class<Colour> javaType() { return Colour.class; }

    @Override public String columnType() { return "VARCHAR(7)"; }

    /**
     * Takes a Colour, or a text of six hexadecimal digits, 0 to 9 and a to f, with the mark # before them or without, in capitals
     * or not.
     *
     * @param value never null
     * @throws bookworm.errors.ValueError for anything else: {@code expected a colour such as "#ff8800" but got "orange"}
     */
    @Override public Colour convert(Object value) {
        throw new Todo("03.6", "make a colour of what a user gives, or refuse it in words");
    }

    @Override public Object toJdbc(Colour value) {
        throw new Todo("03.6", "give what the column holds");
    }

    @Override public Colour read(ResultSet row, int column) throws SQLException {
        throw new Todo("03.6", "read a colour, or null");
    }
}
