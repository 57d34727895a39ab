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
        throw new bookworm.exercises.Todo("04.2", "say what is wrong with a text");
    }

    @Override public List<String> mistakes() {
        return maxLength > 0 ? List.of() : List.of("maxLength is " + maxLength + ": give it at least 1");
    }
}
