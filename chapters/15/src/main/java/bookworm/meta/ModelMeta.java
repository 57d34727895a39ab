package bookworm.meta;

import bookworm.db.Dialect;
import bookworm.errors.*;
import java.lang.reflect.*;
import java.util.*;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * All that Bookworm knows of a model, read once from its class: the table, the fields in their order, the relations to
 * other models both ways. Safe to share between threads. {@link Models#meta} gives it.
 */
public final class ModelMeta {

    private final Constructor<?> constructor;
    private final ModelState state;
    private final Map<String, Field> javaFields;
    private List<FieldMeta> fields = List.of();
    private List<FieldMeta> fieldsBesideKey = List.of();
    /** Each field by its name and by its attribute, the key by {@code pk} as well. */
    private final Map<String, FieldMeta> fieldsByName = new LinkedHashMap<>();
    private FieldMeta primaryKey;
    /** Whether the program has named it among its models, so that whatever refers to it is known. */
    volatile boolean isNamed;
    final Map<String, Relation> relations = new LinkedHashMap<>();
    /** The reverse sides of other models' relations to this one, with those that no lookup can name. */
    final List<Relation> reverseRelations = new CopyOnWriteArrayList<>();

    ModelMeta(Constructor<?> constructor, ModelState state, Map<String, Field> javaFields) {
        this.constructor = constructor;
        this.state = state;
        this.javaFields = javaFields;
    }

    /** Makes the fields, now that all models that they lead to are there. */
    void makeFields(Map<String, ModelMeta> models) {
        state.fields().forEach((name, field) -> {
            ModelMeta target = models.get(field.to());
            fieldsByName.put(name, FieldMeta.of(this, name, field, target, javaFields.get(name)));
        });
        fields = List.copyOf(fieldsByName.values());
        fields.forEach(field -> fieldsByName.putIfAbsent(field.attribute(), field));
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

    /**
     * The foreign keys that refer to this model. Throws a {@link QueryError} for a model that was
     * not named to {@link Models#check}: another that refers to it may not be known yet.
     */
    public List<FieldMeta> referencedBy() {
        if (!isNamed) {
            throw new QueryError("Cannot delete rows of " + name() + ": a model that refers to them may not be known yet. Name all "
                + "models of the program once, at start-up: Models.check(" + name() + ".class, ...).");
        }
        return reverseRelations.stream().map(Relation::field).toList();
    }

    /** The column of that name: a field, its attribute ({@code authorId}), or {@code pk}. */
    public Optional<FieldMeta> find(String fieldName) { return Optional.ofNullable(fieldsByName.get(fieldName)); }

    /** The column of that name. Throws a {@link FieldError} that lists the choices where there is none. */
    public FieldMeta field(String fieldName) {
        return find(fieldName).orElseThrow(() -> new FieldError(
            name() + (relation(fieldName).isPresent() ? " has no column for '" : " has no field '") + fieldName + "'."
                + Suggestion.of("" + fieldName, fields.stream().map(FieldMeta::name).toList())));
    }

    /** The relation of that name, forward or back. */
    public Optional<Relation> relation(String relationName) {
        Relation own = relations.get(relationName);
        return own != null ? Optional.of(own)
            : reverseRelations.stream().filter(each -> each.name().equals(relationName)).findFirst();
    }

    /** The relations of this model's own fields. */
    public List<Relation> relations() { return List.copyOf(relations.values()); }

    /** The reverse sides of other models' relations to this one, but for the hidden ones. */
    public List<Relation> reverseRelations() { return reverseRelations.stream().filter(each -> !each.isHidden()).toList(); }

    /** Every name that a lookup may start with. */
    public TreeSet<String> lookupNames() {
        TreeSet<String> names = relationNames();
        names.addAll(fieldsByName.keySet());
        return names;
    }

    /** The names of the relations, forward and back, but for the hidden ones. */
    public TreeSet<String> relationNames() {
        TreeSet<String> names = new TreeSet<>(relations.keySet());
        reverseRelations().forEach(each -> names.add(each.name()));
        return names;
    }

    /** The relation whose Java field in the object holds this very thing, a {@code Ref}. */
    public Relation relationHeldIn(Object object, Object held) {
        for (Relation each : relations.values()) {
            if (valueOf(javaFields.get(each.name()), object) == held) {
                return each;
            }
        }
        throw new IllegalStateException("A " + held.getClass().getSimpleName() + " of " + name()
            + " stands in no field of it: declare it with @ForeignKey");
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
    public Object newInstance() { return construct(constructor); }

    static Object construct(Constructor<?> constructor) {
        String name = constructor.getDeclaringClass().getSimpleName();
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

    @Override public String toString() { return name(); }
}
