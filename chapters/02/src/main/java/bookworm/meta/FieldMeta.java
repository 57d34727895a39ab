package bookworm.meta;

import bookworm.fields.*;
import java.lang.reflect.Field;

/**
 * One column of a model: its names in Java and in the database, its type, and its options.
 *
 * @param state what the field was declared with
 */
public record FieldMeta(ModelMeta model, String name, FieldState state, String column, boolean nullable, boolean unique,
        boolean isPrimaryKey, FieldType<?> type, Field javaField) {

    static FieldMeta of(ModelMeta model, String name, FieldState state, Field javaField) {
        return new FieldMeta(model, name, state, state.column(name), state.is("nullable"), state.isUnique(), state.isPrimaryKey(),
            state.type(), javaField);
    }

    /** Whether the database makes the value when a row comes without one. */
    public boolean isGenerated() { return state.kind() == AutoField.class; }

    /** A name tells most columns apart; to hash the options as well would take long. */
    @Override public int hashCode() { return name.hashCode(); }

    /** For example {@code Book.title}. */
    @Override public String toString() { return model.name() + "." + name; }
}
