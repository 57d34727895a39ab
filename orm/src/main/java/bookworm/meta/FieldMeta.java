package bookworm.meta;

import bookworm.errors.ValueError;
import bookworm.fields.*;
import java.lang.reflect.Field;
import java.sql.*;
import java.util.Optional;

/** One column of a model: its names in Java and in the database, its type, its options, and how to get at its value. */
public final class FieldMeta {

    private final ModelMeta model;
    private final String name;
    private final String column;
    private final FieldType<?> type;
    private final FieldOptions options;
    private final Reference reference;
    private final Field javaField;

    /** A foreign key has a reference and no type of its own; a field of a table of links has no Java field. */
    FieldMeta(ModelMeta model, String name, FieldType<?> type, FieldOptions options, Reference reference,
            Field javaField) {
        this.model = model;
        this.name = name;
        this.type = type;
        this.options = options;
        this.reference = reference;
        this.javaField = javaField;
        String derived = Naming.snakeCase(name) + (reference == null ? "" : "_id");
        this.column = Naming.fit(options.column().isEmpty() ? derived : options.column());
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

    public boolean nullable() {
        return options.nullable();
    }

    public boolean blank() {
        return options.blank();
    }

    public boolean unique() {
        return options.unique() || isPrimaryKey();
    }

    public boolean isPrimaryKey() {
        return options.primaryKey();
    }

    /** Whether the database makes the value when a row comes without one. */
    public boolean isGenerated() {
        return type instanceof AutoType;
    }

    /** The enum of the allowed values, if there is one. */
    public Optional<Class<? extends Choice>> choices() {
        return options.choices() == Choice.class ? Optional.empty() : Optional.of(options.choices());
    }

    /** Where the foreign key leads; null for a field that is none. */
    public Reference reference() {
        return reference;
    }

    /** The value that a new object has before anyone sets it: the Java field's initialiser. */
    public Object defaultValue() {
        return get(model.newInstance());
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
