// misconception: 10 and 13 are the least
// refused with: be it smaller, greater or between
package desk;

import bookworm.fields.FieldType;
import java.util.List;

final class IsbnType implements FieldType<String> {

    private final int digits;

    IsbnType(IsbnField field) { this.digits = field.digits(); }

    @Override public Class<String> javaType() { return String.class; }

    @Override public String columnType() { return "VARCHAR(" + digits + ")"; }

    @Override public List<String> mistakes() {
        return digits == 10 || digits >= 13 ? List.of() : List.of("digits is " + digits + ": an ISBN has 10 or 13 of them");
    }
}
