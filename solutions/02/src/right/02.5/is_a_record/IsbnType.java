// right because: a record has the constructor that takes the annotation
package desk;

import bookworm.fields.FieldType;
import java.util.List;

record IsbnType(IsbnField field) implements FieldType<String> {

    @Override public Class<String> javaType() { return String.class; }

    @Override public String columnType() { return "VARCHAR(%d)".formatted(field.digits()); }

    @Override public List<String> mistakes() {
        return switch (field.digits()) {
            case 10, 13 -> List.of();
            default -> List.of("wants 10 digits, or 13");
        };
    }
}
