package bookworm.fields;

import bookworm.errors.ValidationError;
import java.sql.*;
import java.util.List;

/**
 * What all types of text share. A text with the character NUL, or with one half of a surrogate pair, is refused on every
 * database: PostgreSQL stores no NUL, and a driver that writes UTF-8 makes a {@code ?} of the half, without a word.
 */
public abstract class StringType extends SimpleType<String> {

    protected StringType(String columnType) { super(String.class, columnType, "a text", Object::toString); }

    @Override public String convert(Object value) {
        String text = super.convert(value);
        List<String> problems = unstorable(text);
        if (!problems.isEmpty()) {
            throw new ValidationError("expected a text that every database can store. " + problems.get(0));
        }
        return text;
    }

    @Override public String read(ResultSet row, int column) throws SQLException { return row.getString(column); }

    @Override public List<String> validate(String text) { return unstorable(text); }

    private static List<String> unstorable(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int character = text.codePointAt(i);
            if (character == 0 || Character.getType(character) == Character.SURROGATE) {
                return List.of("Null characters and halves of surrogate pairs are not allowed: take out the one at position "
                    + i + ".");
            }
        }
        return List.of();
    }
}
