// misconception: who writes the annotation knows how long an ISBN is
// refused with: 12 digits are a mistake: an ISBN has 10 or 13
package desk;

import bookworm.fields.FieldType;

final class IsbnType implements FieldType<String> {

    private final int digits;

    IsbnType(IsbnField field) { this.digits = field.digits(); }

    @Override public Class<String> javaType() { return String.class; }

    @Override public String columnType() { return "VARCHAR(" + digits + ")"; }
}
