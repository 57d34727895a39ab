// misconception: fits asks whether the options are right
// refused with: fits() asks for the Java class alone
package desk;

import bookworm.fields.FieldType;

/** Exercise 02.5, build: a text of 13 characters, or of 10. */
final class IsbnType implements FieldType<String> {

    private final int digits;

    IsbnType(IsbnField field) { this.digits = field.digits(); }

    @Override public Class<String> javaType() { return String.class; }

    @Override public String columnType() { return "VARCHAR(" + digits + ")"; }

    @Override public boolean fits(Class<?> javaType) { return javaType == String.class && (digits == 10 || digits == 13); }
}
