// right because: where a mistake is, is told already; which number it was, the field says
package desk;

import bookworm.fields.FieldType;
import java.util.List;

final class IsbnType implements FieldType<String> {

    private final int digits;

    IsbnType(IsbnField field) { this.digits = field.digits(); }

    @Override public Class<String> javaType() { return String.class; }

    @Override public String columnType() { return "VARCHAR(" + digits + ")"; }

    @Override public List<String> mistakes() {
        return digits == 10 || digits == 13 ? List.of() : List.of("has neither 10 digits nor 13: give it one of the two");
    }
}
