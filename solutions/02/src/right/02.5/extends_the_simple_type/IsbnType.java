// right because: SimpleType is public, and keeps both answers
package desk;

import bookworm.fields.SimpleType;
import java.util.List;

final class IsbnType extends SimpleType<String> {

    private final int digits;

    IsbnType(IsbnField field) {
        super(String.class, "VARCHAR(" + field.digits() + ")");
        this.digits = field.digits();
    }

    @Override public List<String> mistakes() {
        return List.of(10, 13).contains(digits) ? List.of() : List.of("has " + digits + " digits: an ISBN has 10 or 13");
    }
}
