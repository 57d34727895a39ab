package bookworm.meta;

import bookworm.errors.FieldError;
import java.lang.reflect.*;
import java.util.*;

/**
 * All that Bookworm knows of a model, read once from its class: the table, the fields in their order. Safe to share between
 * threads. {@link Models#meta} gives it.
 */
public final class ModelMeta {

    private final Constructor<?> constructor;
    private final String app;
    private final String name;
    private final String table;
    private final List<FieldMeta> fields;
    /** Each field by its name, the key by {@code pk} as well. */
    private final Map<String, FieldMeta> fieldsByName = new LinkedHashMap<>();
    private final FieldMeta primaryKey;

    ModelMeta(Constructor<?> constructor, String app, String name, String table, Map<String, FieldState> states,
            Map<String, Field> javaFields) {
        this.constructor = constructor;
        this.app = app;
        this.name = name;
        this.table = table;
        states.forEach((field, state) -> fieldsByName.put(field, new FieldMeta(this, field, state, javaFields.get(field))));
        fields = List.copyOf(fieldsByName.values());
        primaryKey = fields.stream().filter(FieldMeta::isPrimaryKey).findFirst().orElse(null);
        fieldsByName.put("pk", primaryKey);
    }

    /** The model's class. */
    public Class<?> javaClass() { return constructor.getDeclaringClass(); }

    /** For example {@code Book}. */
    public String name() { return name; }

    /** The name that no other model shares, such as {@code books.Book}. */
    public String label() { return app + "." + name; }

    public String table() { return table; }

    /** The fields that are columns, in the order of the class. */
    public List<FieldMeta> fields() { return fields; }

    public FieldMeta primaryKey() { return primaryKey; }

    /** The column of that name: a field, or {@code pk}. */
    public Optional<FieldMeta> find(String fieldName) {
        return Optional.ofNullable(fieldsByName.get(fieldName));
    }

    /** The column of that name. Throws a {@link FieldError} that lists the choices where there is none. */
    public FieldMeta field(String fieldName) {
        return find(fieldName).orElseThrow(() -> new FieldError(
            name() + " has no field '" + fieldName + "'." + Suggestion.of(fieldName, fields.stream().map(FieldMeta::name).toList())));
    }

    /** A new object of the model, as its no-argument constructor makes it. */
    public Object newInstance() {
        try {
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The constructor of " + name + " threw an exception: " + e.getCause(), e.getCause());
        }
    }

    /** What a Java field that was made accessible holds. */
    static Object valueOf(Field field, Object object) {
        try {
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " was made accessible when its model was read", e);
        }
    }

    /** For example {@code Book}. */
    @Override public String toString() { return name(); }
}
