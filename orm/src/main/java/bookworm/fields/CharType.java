package bookworm.fields;

import bookworm.db.Dialect;
import java.util.List;

/** Text of at most {@code maxLength} characters. */
public record CharType(int maxLength) implements StringType {

    public CharType(CharField field) {
        this(field.maxLength());
    }

    @Override
    public String columnType(Dialect dialect) {
        return "VARCHAR(" + maxLength + ")";
    }

    @Override
    public List<String> validate(String value) {
        int length = value.codePointCount(0, value.length());
        return length <= maxLength ? List.of()
            : List.of("Ensure this value has at most " + maxLength + " characters (it has " + length + ").");
    }

    @Override
    public List<String> mistakes() {
        return maxLength > 0 ? List.of() : List.of("maxLength is " + maxLength + ": give it at least 1");
    }
}
