// misconception: every ISBN has 13 digits
// refused with: 13 digits are right, 10 are too
package desk;

import bookworm.fields.FieldType;
import java.util.List;

final class IsbnType implements FieldType<String> {

    private final int digits;

    IsbnType(IsbnField field) { this.digits = field.digits(); }

    @Override public Class<String> javaType() { return String.class; }

    @Override public String columnType() { return "VARCHAR(" + digits + ")"; }

    @Override public List<String> mistakes() {
        return digits == 13 ? List.of() : List.of("digits is " + digits + ": an ISBN has 10 or 13 of them");
    }
}
