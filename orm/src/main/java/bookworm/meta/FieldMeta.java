package bookworm.meta;

import bookworm.errors.ValueError;
import bookworm.fields.*;
import java.lang.reflect.Field;
import java.sql.*;
import java.util.*;

/** One column of a model: its names in Java and in the database, its type, its options, and how to get at its value. */
public final class FieldMeta {

    private final ModelMeta model;
    private final String name;
    private final String column;
    private final FieldState state;
    private final FieldType<?> type;
    private final boolean nullable;
    private final boolean unique;
    private final boolean primaryKey;
    private final Reference reference;
    private final Field javaField;

    /** A foreign key has a reference and no type of its own; a field of a model without a class has no Java field. */
    FieldMeta(ModelMeta model, String name, FieldState state, Reference reference, Field javaField) {
        this.model = model;
        this.name = name;
        this.state = state;
        this.column = state.column(name);
        this.type = reference != null ? null
            : javaField == null ? state.type() : Choices.typeOf(javaField.getType(), state.type());
        this.nullable = state.is("nullable");
        this.unique = state.isUnique();
        this.primaryKey = state.is("primaryKey");
        this.reference = reference;
        this.javaField = javaField;
    }

    public ModelMeta model() {
        return model;
    }

    public String name() {
        return name;
    }

    /** What holds the column's plain value: the field's name, and for a foreign key that name with {@code Id}. */
    public String attribute() {
        return reference == null ? name : name + "Id";
    }

    public String column() {
        return column;
    }

    public FieldType<?> type() {
        return reference == null ? type : reference.target().primaryKey().type();
    }

    /** What the field was declared with. */
    public FieldState state() {
        return state;
    }

    public boolean nullable() {
        return nullable;
    }

    public boolean blank() {
        return state.is("blank");
    }

    public boolean unique() {
        return unique;
    }

    public boolean isPrimaryKey() {
        return primaryKey;
    }

    /** Whether the database makes the value when a row comes without one. */
    public boolean isGenerated() {
        return state.kind() == AutoField.class;
    }

    /** The allowed values with their labels; null where any value is. */
    public Map<Object, String> choices() {
        List<?> valuesAndLabels = (List<?>) state.options().get("choices");
        if (valuesAndLabels == null) {
            return null;
        }
        Map<Object, String> choices = new LinkedHashMap<>();
        for (int i = 0; i < valuesAndLabels.size(); i += 2) {
            choices.put(valuesAndLabels.get(i), (String) valuesAndLabels.get(i + 1));
        }
        return choices;
    }

    /** Where the foreign key leads; null for a field that is none. */
    public Reference reference() {
        return reference;
    }

    /** The value that a new object has before anyone sets it; null where it has none, or a new one each time. */
    public Object defaultValue() {
        return convert(state.option("initial"));
    }

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

    /** Reads the column of the current row. Throws a {@link ValueError} that names the field. */
    public Object read(ResultSet row, int position) throws SQLException {
        try {
            return type().read(row, position);
        } catch (ValueError e) {
            throw e.about(toString());
        }
    }

    /** What stands in the Java field itself: for a foreign key, the {@code Ref}. */
    public Object raw(Object object) {
        return ModelMeta.valueOf(javaField, object);
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

    /** For example {@code Book.title}. */
    @Override
    public String toString() {
        return model.name() + "." + name;
    }
}
