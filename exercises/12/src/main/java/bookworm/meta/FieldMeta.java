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
 * @param reference where the foreign key leads; null for a field that is none
 * @param ownType null for a foreign key, whose type is that of the key that it refers to
 */
public record FieldMeta(ModelMeta model, String name, FieldState state, String column, boolean nullable, boolean unique,
        boolean isPrimaryKey, Reference reference, FieldType<?> ownType, Field javaField) {

    static FieldMeta of(ModelMeta model, String name, FieldState state, ModelMeta target, Field javaField) {
        Reference reference = target == null ? null : new Reference(target);
        return new FieldMeta(model, name, state, state.column(name), state.is("nullable"), state.isUnique(), state.isPrimaryKey(),
            reference, target == null ? Choices.typeOf(javaField.getType(), state.type()) : null, javaField);
    }

    /** What holds the column's plain value: the field's name, and for a foreign key that name with {@code Id}. */
    public String attribute() {
        throw new bookworm.exercises.Todo("12.1", "name what holds the plain value of the column");
    }

    public FieldType<?> type() {
        throw new bookworm.exercises.Todo("12.1", "give a foreign key the type of the key that it refers to");
    }

    /** Whether the database makes the value when a row comes without one. */
    public boolean isGenerated() { return state.kind() == AutoField.class; }

    /** The allowed values with their labels; empty where any value is. */
    public Map<Object, String> choices() { return Choices.labels(state.choices(javaField.getType())); }

    /** The column's value in an object: for a foreign key, the key. */
    public Object get(Object object) {
        Object value = raw(object);
        return value instanceof KeyHolder holder ? holder.key() : value;
    }

    /** Sets the column's value in an object: for a foreign key, the key. The value must be of the field's type. */
    public void set(Object object, Object value) {
        if (reference != null) {
            ((KeyHolder) raw(object)).takeKey(value);
            return;
        }
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

    /** What stands in the Java field itself: for a foreign key, the {@code Ref}. */
    public Object raw(Object object) { return ModelMeta.valueOf(javaField, object); }

    /** The value in the field's type; null stays null. Throws a {@link ValueError} that names the field. */
    public Object convert(Object value) {
        Object plain = value instanceof Choice choice && !(type() instanceof Choices) ? choice.value() : value;
        try {
            return plain == null ? null : type().convert(plain);
        } catch (ValueError e) {
            throw e.about(toString());
        }
    }

    /** Throws a {@link ValueError} unless this is a foreign key to the object's model. */
    public void checkHolds(Object object, ModelMeta ofModel) {
        if (reference == null || reference.target() != ofModel) {
            throw new ValueError(this + " cannot hold '" + object + "' of " + ofModel.name() + ".");
        }
    }

    /** A name tells most columns apart; to hash the options as well would take long, and queries ask often. */
    @Override public int hashCode() { return name.hashCode(); }

    /** For example {@code Book.title}. */
    @Override public String toString() { return model.name() + "." + name; }
}
