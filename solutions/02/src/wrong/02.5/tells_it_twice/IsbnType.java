// misconception: each question finds a mistake of its own
// refused with: one of them was told more than once
package desk;

import bookworm.fields.FieldType;
import java.util.*;

/** Exercise 02.5, build: a text of 13 characters, or of 10. */
final class IsbnType implements FieldType<String> {

    private final int digits;

    IsbnType(IsbnField field) { this.digits = field.digits(); }

    @Override public Class<String> javaType() { return String.class; }

    @Override public String columnType() { return "VARCHAR(" + digits + ")"; }

    @Override public List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        if (digits < 10) {
            mistakes.add("digits is " + digits + ": give it at least 10");
        }
        if (digits != 10 && digits != 13) {
            mistakes.add("digits is " + digits + ": an ISBN has 10 or 13 of them");
        }
        return mistakes;
    }
}
