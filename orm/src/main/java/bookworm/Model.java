package bookworm;

import bookworm.errors.ValueError;
import bookworm.fields.*;
import bookworm.meta.*;
import java.util.*;
import java.util.stream.Stream;

/**
 * A row of a table as an object. A subclass is a model: its annotated fields are the columns, public and plain.
 * <pre>{@code
 * public class Author extends Model {
 *     public static final Manager<Author> objects = Manager.of(Author.class);
 *
 *     @CharField(maxLength = 100) public String name;
 * }
 * }</pre>
 * Nothing is written to the database but by {@link #save}, {@link #delete}, and the methods of managers and querysets.
 */
public abstract class Model implements ModelObject {

    /** The key, made by the database; null until the object is saved, and in a model that declares a key of its own. */
    @AutoField
    public Long id;

    /** Whether the object has a row, as far as it knows. */
    boolean stored;
    private Collection<FieldMeta> loadedFields;
    private Row annotations = Row.NONE;
    /** The objects that it was read together with. */
    Result result = Result.ALONE;
    private Map<String, List<? extends Model>> related;

    /** The value of the primary key, null where the object has none yet. */
    public final Object pk() { return meta().primaryKey().get(this); }

    /**
     * Writes the object: an UPDATE where it has a key, and an INSERT where it has none or where the UPDATE met no row.
     * One query, or two when a key was given to a new object.
     */
    public void save() { Saving.save(this); }

    /** Writes these fields only, in one UPDATE. Throws a {@link bookworm.errors.DatabaseError} where that meets no row. */
    public void save(String field, String... more) {
        Saving.saveFields(this, Stream.concat(Stream.of(field), Stream.of(more)).toList());
    }

    /** Writes the object as a new row, in one INSERT. */
    public void forceInsert() { Saving.insert(List.of(this), null); }

    /** Writes the object over its row, in one UPDATE. Throws a {@link bookworm.errors.DatabaseError} where there is none. */
    public void forceUpdate() { Saving.update(this, meta().fields()); }

    /**
     * Deletes the row, and what depends on it ({@link bookworm.fields.OnDelete}). The object keeps its values, but for the
     * key. Throws a {@link bookworm.errors.ProtectedError} where other rows forbid it; then nothing is deleted.
     */
    public Deletion delete() {
        if (pk() == null) {
            throw new ValueError(meta().name() + " cannot be deleted: it was never saved, or is deleted already.");
        }
        return Collector.delete(this);
    }

    /** Reads the row again, or these fields of it, and forgets the related objects. One query. */
    public void refreshFromDb(String... fields) { Saving.refresh(this, fields); }

    /**
     * Checks the object against the rules of its model: required values, lengths, choices, uniqueness, constraints. Throws
     * a {@link bookworm.errors.ValidationError} with all the problems, by field. One query for each foreign key, unique
     * field and constraint.
     */
    public void fullClean() { Validation.check(this); }

    /** The label of a field's choice, or its value where that is none of the choices. */
    public String display(String fieldName) {
        FieldMeta field = meta().field(fieldName);
        Object value = field.get(this) instanceof Choice choice ? choice.value() : field.get(this);
        return field.choices().getOrDefault(value, Objects.toString(value, ""));
    }

    /** The values that {@code annotate} added when the object was read. */
    public final Row annotations() { return annotations; }

    /** The related objects that a {@link Prefetch} with a name of its own read. */
    public final <T extends Model> List<T> prefetched(String name, Class<T> model) {
        List<T> objects = remembered(name);
        if (objects == null) {
            throw new ValueError("Nothing was prefetched as '" + name + "' for this " + model.getSimpleName() + "'s owner: "
                + "write prefetchRelated(Prefetch.of(path, queryset).as(\"" + name + "\")).");
        }
        return objects;
    }

    /** In a foreign key or one-to-one field. */
    protected final <T extends Model> Ref<T> ref() { return new Ref<>(this, null); }

    /** A foreign key with a default: the key, of the type that it has there, that a new object refers to. */
    protected final <T extends Model> Ref<T> ref(Object defaultKey) { return new Ref<>(this, defaultKey); }

    /** For the way back of a foreign key: the objects of that model whose field refers to this object. */
    protected final <T extends Model> RelatedSet<T> relatedSet(Class<T> model, String foreignKey) {
        return new RelatedSet<>(this, model, foreignKey);
    }

    /** For the way back of a one-to-one field: the object of that model whose field refers to this one. */
    protected final <T extends Model> ReverseRef<T> reverseRef(Class<T> model, String oneToOne) {
        return new ReverseRef<>(this, model, oneToOne);
    }

    /** In a many-to-many field. */
    protected final <T extends Model> ManyRelatedSet<T> manyRelatedSet() {
        return new ManyRelatedSet<>(this, null, null);
    }

    /** For the way back of a many-to-many field: the objects of that model whose field links to this one. */
    protected final <T extends Model> ManyRelatedSet<T> manyRelatedSet(Class<T> model, String manyToMany) {
        return new ManyRelatedSet<>(this, model, manyToMany);
    }

    /** The key, where there has to be one. Throws a {@link ValueError} that says what follows where there is none. */
    final Object savedKey(String consequence) {
        if (pk() == null) {
            throw new ValueError("'" + this + "' is not saved, so " + consequence + ": save it first.");
        }
        return pk();
    }

    final ModelMeta meta() { return Models.meta(getClass()); }

    /** Called when the object has been read: with the fields that were, or null for all of them. */
    final void loaded(Collection<FieldMeta> fields, Row values) {
        stored = true;
        loadedFields = fields;
        annotations = values;
    }

    /** The fields that hold what the database holds. */
    final Collection<FieldMeta> loadedFields() { return loadedFields == null ? meta().fields() : loadedFields; }

    /** The related objects that were read already, as a list even if there can be one only; null where they were not. */
    @SuppressWarnings("unchecked")
    final <T extends Model> List<T> remembered(String relation) {
        return related == null ? null : (List<T>) related.get(relation);
    }

    /** Keeps what a relation leads to, under its own name or another, so that it need not be read again. */
    final void connect(Relation relation, String name, List<? extends Model> others) {
        if (relation.kind() == Relation.Kind.FORWARD) {
            others.forEach(other -> refOf(relation.field()).set(other));
        } else {
            remember(name, others);
            claim(relation, others);
        }
    }

    /** Lets related objects know this one, where it is they that hold the key. */
    final void claim(Relation relation, Collection<? extends Model> others) {
        if (relation.kind() == Relation.Kind.BACKWARD) {
            others.forEach(other -> other.refOf(relation.field()).set(this));
        }
    }

    /** Sets a field to a value, or a foreign key to an object. */
    final void set(FieldMeta field, Object value) {
        if (value instanceof Model other) {
            other.checkFits(field);
            refOf(field).set(other);
        } else {
            field.set(this, field.convert(value));
        }
    }

    /** Throws a {@link ValueError} unless the field is a foreign key to this object's model. */
    final void checkFits(FieldMeta key) {
        if (key.reference() == null || key.reference().target() != meta()) {
            throw new ValueError(key + " cannot hold '" + this + "' of " + meta().name() + ".");
        }
    }

    /** What stands in the Java field of a foreign key. */
    @SuppressWarnings("unchecked")
    final Ref<Model> refOf(FieldMeta key) { return (Ref<Model>) key.raw(this); }

    /** Keeps related objects; null to read them again when they are asked for. */
    final void remember(String relation, List<? extends Model> objects) {
        if (related == null) {
            related = new HashMap<>();
        }
        related.put(relation, objects);
    }

    final void forgetRelated() {
        related = null;
        for (Relation relation : meta().relations()) {
            if (relation.kind() == Relation.Kind.FORWARD) {
                refOf(relation.field()).forget();
            }
        }
    }

    /** The row is gone. A key that the database made goes too, so that the object may be saved as a new one. */
    final void forgetKey() {
        stored = false;
        if (meta().primaryKey().isGenerated()) {
            meta().primaryKey().set(this, null);
        }
    }

    /** The same row: of one class, with one key. An object without a key equals itself alone. */
    @Override
    public boolean equals(Object other) {
        return this == other || other != null && getClass() == other.getClass() && pk() != null
            && pk().equals(((Model) other).pk());
    }

    @Override
    public int hashCode() {
        return pk() == null ? System.identityHashCode(this) : Objects.hash(getClass(), pk());
    }

    @Override
    public String toString() { return meta().name() + (pk() == null ? " (not saved)" : " " + pk()); }
}
