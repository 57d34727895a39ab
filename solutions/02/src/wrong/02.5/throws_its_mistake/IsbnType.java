// misconception: a mistake is thrown where it is found
// refused with: told as a type that nobody can make
package desk;

import bookworm.fields.FieldType;
import java.util.List;

final class IsbnType implements FieldType<String> {

    private final int digits;

    IsbnType(IsbnField field) {
        if (field.digits() != 10 && field.digits() != 13) {
            throw new IllegalArgumentException("An ISBN has 10 or 13 digits, not " + field.digits());
        }
        this.digits = field.digits();
    }

    @Override public Class<String> javaType() { return String.class; }

    @Override public String columnType() { return "VARCHAR(" + digits + ")"; }

    @Override public List<String> mistakes() {
        return List.of();
    }
}
