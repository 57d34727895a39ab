package bookworm.meta;

import bookworm.errors.FieldError;
import java.lang.reflect.*;
import java.util.*;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * All that Bookworm knows of a model, read once from its class: the table, the fields in their order, the relations to
 * other models both ways. Safe to share between threads. {@link Models#meta} gives it.
 */
public final class ModelMeta {

    private final Class<?> javaClass;
    private final Constructor<?> constructor;
    private final ModelState state;
    private final String table;
    private final Map<String, FieldMeta> fields = new LinkedHashMap<>();
    private List<FieldMeta> fieldList = List.of();
    private FieldMeta primaryKey;
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final Map<Field, Relation> holders = new LinkedHashMap<>();
    private final Map<String, ModelMeta> links = new LinkedHashMap<>();
    private final List<FieldMeta> referencedBy = new CopyOnWriteArrayList<>();
    private final Map<String, Relation> inverses = Collections.synchronizedMap(new LinkedHashMap<>());

    ModelMeta(Class<?> javaClass, Constructor<?> constructor, ModelState state) {
        this.javaClass = javaClass;
        this.constructor = constructor;
        this.state = state;
        this.table = state.table();
    }

    /** The model's class; null for a table of links and for a model of a migration, which have none. */
    public Class<?> javaClass() {
        return javaClass;
    }

    /** What the model was declared with. */
    public ModelState state() {
        return state;
    }

    /** For example {@code Book}. */
    public String name() {
        return state.name();
    }

    /** The name that no other model shares, such as {@code books.Book}. */
    public String label() {
        return state.label();
    }

    public String table() {
        return table;
    }

    /** The fields that are columns, in the order of the class. */
    public List<FieldMeta> fields() {
        return fieldList;
    }

    public FieldMeta primaryKey() {
        return primaryKey;
    }

    public List<String> ordering() {
        return state.ordering();
    }

    public List<Constraint> constraints() {
        return state.constraints();
    }

    /** The tables of links of this model's many-to-many fields, by field, but for those that are models of their own. */
    public Map<String, ModelMeta> links() {
        return links;
    }

    /** This model's foreign keys to another one. */
    List<FieldMeta> keysTo(ModelMeta target) {
        return fieldList.stream().filter(field -> field.reference() != null && field.reference().target() == target).toList();
    }

    /** The foreign keys that refer to this model, those of tables of links included. */
    public List<FieldMeta> referencedBy() {
        return referencedBy;
    }

    /** The column of that name: a field, its attribute ({@code authorId}), or {@code pk}. */
    public Optional<FieldMeta> find(String fieldName) {
        if (fieldName.equals("pk")) {
            return Optional.of(primaryKey());
        }
        FieldMeta field = fields.get(fieldName);
        return field != null ? Optional.of(field)
            : fields.values().stream().filter(each -> each.attribute().equals(fieldName)).findFirst();
    }

    /** The column of that name. Throws a {@link FieldError} that lists the choices where there is none. */
    public FieldMeta field(String fieldName) {
        return find(fieldName).orElseThrow(() -> new FieldError(
            name() + " has no field '" + fieldName + "'." + Suggestion.of(fieldName, fields.keySet())));
    }

    /** The relation of that name, forward or back. */
    public Optional<Relation> relation(String relationName) {
        Relation relation = relations.get(relationName);
        return Optional.ofNullable(relation != null ? relation : inverses.get(relationName));
    }

    /** The relations of this model's own fields. */
    public List<Relation> relations() {
        return List.copyOf(relations.values());
    }

    /** The ways back of other models' relations to this one. */
    public List<Relation> inverses() {
        synchronized (inverses) {
            return List.copyOf(inverses.values());
        }
    }

    /** Every name that a lookup may start with. */
    public TreeSet<String> lookupNames() {
        TreeSet<String> names = relationNames();
        names.addAll(fields.keySet());
        return names;
    }

    /** The names of the relations, forward and back, but for the hidden ones. */
    public TreeSet<String> relationNames() {
        TreeSet<String> names = new TreeSet<>(relations.keySet());
        inverses().stream().map(Relation::name).filter(each -> !each.endsWith("+")).forEach(names::add);
        return names;
    }

    /** The relation whose Java field holds this very {@code Ref} or set. */
    public Relation relationIn(Object object, Object held) {
        for (Map.Entry<Field, Relation> each : holders.entrySet()) {
            if (valueOf(each.getKey(), object) == held) {
                return each.getValue();
            }
        }
        throw new IllegalStateException("A " + held.getClass().getSimpleName() + " of " + name()
            + " stands in no field of it: declare it with @ForeignKey, @OneToOne or @ManyToMany");
    }

    /** A new object of the model, as its no-argument constructor makes it. */
    public Object newInstance() {
        return construct(constructor);
    }

    static Object construct(Constructor<?> constructor) {
        String name = constructor.getDeclaringClass().getSimpleName();
        try {
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The constructor of " + name + " threw an exception: " + e.getCause(),
                e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("ModelReader made the constructor of " + name + " accessible", e);
        }
    }

    void add(FieldMeta field) {
        fields.put(field.name(), field);
        fieldList = List.copyOf(fields.values());
        primaryKey = field.isPrimaryKey() ? field : primaryKey;
    }

    /** Adds a relation, and the Java field that holds its objects, which a model without a class has not. */
    void add(Relation relation, Field holder) {
        if (holder != null) {
            holders.put(holder, relation);
        }
        relations.put(relation.name(), relation);
    }

    void addLink(String field, ModelMeta link) {
        links.put(field, link);
    }

    void addReference(FieldMeta key) {
        referencedBy.add(key);
    }

    void addInverse(Relation inverse) {
        inverses.put(inverse.name(), inverse);
    }

    /** What a Java field that was made accessible holds. */
    static Object valueOf(Field field, Object object) {
        try {
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " was made accessible when its model was read", e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
