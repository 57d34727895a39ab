// misconception: what the example says is all that can be wrong
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
        return digits != 12 ? List.of() : List.of("digits is " + digits + ": an ISBN has 10 or 13 of them");
    }
}
