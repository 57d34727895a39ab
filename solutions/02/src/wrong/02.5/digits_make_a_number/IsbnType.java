// misconception: what has digits is a number
// refused with: has the Java type String, but @IsbnField holds
package desk;

import bookworm.fields.FieldType;
import java.util.List;

final class IsbnType implements FieldType<Long> {

    private final int digits;

    IsbnType(IsbnField field) { this.digits = field.digits(); }

    @Override public Class<Long> javaType() { return Long.class; }

    @Override public String columnType() { return "BIGINT"; }

    @Override public List<String> mistakes() {
        return digits == 10 || digits == 13 ? List.of() : List.of("digits is " + digits + ": an ISBN has 10 or 13 of them");
    }
}
