// right because: SQL does not tell large letters from small ones
package desk;

import bookworm.fields.FieldType;
import java.util.List;

/** Exercise 02.5, build: a text of 13 characters, or of 10. */
final class IsbnType implements FieldType<String> {

    private final int digits;

    private IsbnType(IsbnField field) { this.digits = field.digits(); }

    @Override public Class<String> javaType() { return String.class; }

    @Override public String columnType() { return "varchar(" + digits + ")"; }

    @Override public List<String> mistakes() {
        return List.of(10, 13).contains(digits) ? List.of() : List.of("digits is " + digits + ": an ISBN has 10 or 13 of them");
    }
}
