package bookworm.fields;

import java.util.List;

/** Text of at most {@code maxLength} characters. */
public class CharType extends StringType {

    private final int maxLength;

    public CharType(CharField field) { this(field.maxLength()); }

    CharType(int maxLength) {
        super("VARCHAR(" + maxLength + ")");
        this.maxLength = maxLength;
    }

    @Override public List<String> validate(String value) {
        int length = value.codePointCount(0, value.length());
        return length <= maxLength ? super.validate(value)
            : List.of("Ensure this value has at most " + maxLength + " characters (it has " + length + ").");
    }

    @Override public List<String> mistakes() {
        return maxLength > 0 ? List.of() : List.of("maxLength is " + maxLength + ": give it at least 1");
    }
}
