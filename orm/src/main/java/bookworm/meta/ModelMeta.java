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
    private final String name;
    private final String app;
    private final String table;
    private final Map<String, FieldMeta> fields = new LinkedHashMap<>();
    private List<FieldMeta> fieldList = List.of();
    private FieldMeta primaryKey;
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final Map<Field, Relation> manyToMany = new LinkedHashMap<>();
    private final List<FieldMeta> referencedBy = new CopyOnWriteArrayList<>();
    private final Map<String, Relation> inverses = Collections.synchronizedMap(new LinkedHashMap<>());
    private List<String> ordering = List.of();
    private List<IndexMeta> indexes = List.of();
    private List<Constraint> constraints = List.of();

    ModelMeta(Class<?> javaClass, Constructor<?> constructor, String name, String app, String table) {
        this.javaClass = javaClass;
        this.constructor = constructor;
        this.name = name;
        this.app = app;
        this.table = table;
    }

    /** The model's class; null for a table of links, which has none. */
    public Class<?> javaClass() {
        return javaClass;
    }

    /** For example {@code Book}. */
    public String name() {
        return name;
    }

    public String app() {
        return app;
    }

    /** The name that no other model shares, such as {@code books.Book}. */
    public String label() {
        return app + "." + name;
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
        return ordering;
    }

    public List<IndexMeta> indexes() {
        return indexes;
    }

    public List<Constraint> constraints() {
        return constraints;
    }

    /** The tables of links of this model's many-to-many fields. */
    public List<ModelMeta> links() {
        return manyToMany.values().stream().map(relation -> relation.field().model()).toList();
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
            name + " has no field '" + fieldName + "'." + Suggestion.of(fieldName, fields.keySet())));
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

    /** The way back along one of this model's foreign keys. */
    public Relation wayBackOf(FieldMeta key) {
        return key.reference().target().inverses().stream().filter(inverse -> inverse.field() == key)
            .findFirst().orElseThrow();
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

    /** The many-to-many relation whose Java field holds this very set. */
    public Relation manyToManyIn(Object object, Object set) {
        for (Map.Entry<Field, Relation> each : manyToMany.entrySet()) {
            if (valueOf(each.getKey(), object) == set) {
                return each.getValue();
            }
        }
        throw new IllegalStateException("A ManyRelatedSet of " + name + " stands in no field of it: declare it with @ManyToMany");
    }

    /** A new object of the model, as its no-argument constructor makes it. */
    public Object newInstance() {
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

    void add(Relation relation) {
        relations.put(relation.name(), relation);
    }

    void addManyToMany(Field field, Relation relation) {
        manyToMany.put(field, relation);
        relations.put(relation.name(), relation);
    }

    void addReference(FieldMeta key) {
        referencedBy.add(key);
    }

    void addInverse(Relation inverse) {
        inverses.put(inverse.name(), inverse);
    }

    void options(List<String> order, List<IndexMeta> indexList, List<Constraint> constraintList) {
        this.ordering = List.copyOf(order);
        this.indexes = List.copyOf(indexList);
        this.constraints = List.copyOf(constraintList);
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
        return name;
    }
}
