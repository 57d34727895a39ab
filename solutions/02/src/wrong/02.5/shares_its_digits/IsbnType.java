// misconception: a type is one for all fields, and so is what it keeps
// refused with: for itself
package desk;

import bookworm.fields.FieldType;
import java.util.List;

/** Exercise 02.5, build: a text of 13 characters, or of 10. */
final class IsbnType implements FieldType<String> {

    private static int digits;

    IsbnType(IsbnField field) { digits = field.digits(); }

    @Override public Class<String> javaType() { return String.class; }

    @Override public String columnType() { return "VARCHAR(" + digits + ")"; }

    @Override public List<String> mistakes() {
        return digits == 10 || digits == 13 ? List.of() : List.of("digits is " + digits + ": an ISBN has 10 or 13 of them");
    }
}
