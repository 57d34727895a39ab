package bookworm.meta;

import bookworm.errors.ValueError;
import bookworm.fields.*;
import java.lang.reflect.Field;
import java.sql.*;
import java.util.Map;

/**
 * One column of a model: its names in Java and in the database, its type, its options, and how to get at its value.
 *
 * @param state what the field was declared with
 */
public record FieldMeta(ModelMeta model, String name, FieldState state, String column, boolean nullable, boolean unique,
        boolean isPrimaryKey, FieldType<?> type, Field javaField) {

    static FieldMeta of(ModelMeta model, String name, FieldState state, Field javaField) {
        return new FieldMeta(model, name, state, state.column(name), state.is("nullable"), state.isUnique(), state.isPrimaryKey(),
            Choices.typeOf(javaField.getType(), state.type()), javaField);
    }

    /** Whether the database makes the value when a row comes without one. */
    public boolean isGenerated() { return state.kind() == AutoField.class; }

    /** The allowed values with their labels; empty where any value is. */
    public Map<Object, String> choices() { return Choices.labels(state.choices(javaField.getType())); }

    /** The column's value in an object. */
    public Object get(Object object) { return ModelMeta.valueOf(javaField, object); }

    /** Sets the column's value in an object. The value must be of the field's type. */
    public void set(Object object, Object value) {
        try {
            javaField.set(object, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("ModelReader made " + this + " accessible", e);
        }
    }

    /** Reads the column of the current row. A {@link ValueError} of the type gets the field's name; the driver's errors do not. */
    public Object read(ResultSet row, int position) throws SQLException {
        try {
            return type().read(row, position);
        } catch (ValueError e) {
            throw e.about(toString());
        }
    }

    /** The value in the field's type; null stays null. Throws a {@link ValueError} that names the field. */
    public Object convert(Object value) {
        Object plain = value instanceof Choice choice && !(type() instanceof Choices) ? choice.value() : value;
        try {
            return plain == null ? null : type().convert(plain);
        } catch (ValueError e) {
            throw e.about(toString());
        }
    }

    /** A name tells most columns apart; to hash the options as well would take long. */
    @Override public int hashCode() { return name.hashCode(); }

    /** For example {@code Book.title}. */
    @Override public String toString() { return model.name() + "." + name; }
}
