package bookworm.meta;

import bookworm.db.Dialect;
import bookworm.errors.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.stream.Collectors;

/**
 * All that Bookworm knows of a model, read once from its class: the table, the fields in their order. Safe to share between
 * threads. {@link Models#meta} gives it.
 */
public final class ModelMeta {

    private final Constructor<?> constructor;
    private final ModelState state;
    private final List<FieldMeta> fields;
    private final List<FieldMeta> fieldsBesideKey;
    /** Each field by its name, the key by {@code pk} as well. */
    private final Map<String, FieldMeta> fieldsByName = new LinkedHashMap<>();
    private final FieldMeta primaryKey;

    ModelMeta(Constructor<?> constructor, ModelState state, Map<String, Field> javaFields) {
        this.constructor = constructor;
        this.state = state;
        state.fields().forEach((name, field) -> fieldsByName.put(name, FieldMeta.of(this, name, field, javaFields.get(name))));
        fields = List.copyOf(fieldsByName.values());
        primaryKey = fields.stream().filter(FieldMeta::isPrimaryKey).findFirst().orElse(null);
        fieldsByName.put("pk", primaryKey);
        fieldsBesideKey = fields.stream().filter(field -> field != primaryKey).toList();
    }

    /** The model's class. */
    public Class<?> javaClass() { return constructor.getDeclaringClass(); }

    /** What the model was declared with. */
    public ModelState state() { return state; }

    /** For example {@code Book}. */
    public String name() { return state.name(); }

    /** The name that no other model shares, such as {@code books.Book}. */
    public String label() { return state.label(); }

    public String table() { return state.table(); }

    /** The fields that are columns, in the order of the class. */
    public List<FieldMeta> fields() { return fields; }

    public List<FieldMeta> fieldsBesideKey() { return fieldsBesideKey; }

    public FieldMeta primaryKey() { return primaryKey; }

    /** The columns of fields, as DDL lists them; a minus sign before a name means descending. */
    public String columns(List<String> names, Dialect dialect) {
        return names.stream()
            .map(each -> dialect.quote(field(ModelReader.bare(each)).column()) + (each.startsWith("-") ? " DESC" : ""))
            .collect(Collectors.joining(", ", "(", ")"));
    }

    /** The column of that name: a field, or {@code pk}. */
    public Optional<FieldMeta> find(String fieldName) { return Optional.ofNullable(fieldsByName.get(fieldName)); }

    /** The column of that name. Throws a {@link FieldError} that lists the choices where there is none. */
    public FieldMeta field(String fieldName) {
        return find(fieldName).orElseThrow(() -> new FieldError(
            name() + " has no field '" + fieldName + "'." + Suggestion.of("" + fieldName, fields.stream().map(FieldMeta::name).toList())));
    }

    /** The key of an object, where it has to have one. Throws a {@link ValueError} that says what follows where there is none. */
    public Object savedKey(Object object, String consequence) {
        Object key = primaryKey.get(object);
        if (key == null) {
            throw new ValueError(name() + " '" + object + "' is not saved, so " + consequence + ": save it first.");
        }
        return key;
    }

    /** A new object of the model, as its no-argument constructor makes it. */
    public Object newInstance() {
        try {
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The constructor of " + name() + " threw an exception: " + e.getCause(), e.getCause());
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

    @Override public String toString() { return name(); }
}
