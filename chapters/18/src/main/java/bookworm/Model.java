package bookworm;

import bookworm.db.Database;
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

    ObjectState state = ObjectState.NEW;

    /** The value of the primary key, null where the object has none yet. */
    public final Object pk() { return meta().primaryKey().get(this); }

    /**
     * Writes the object: an UPDATE where it has a key, and an INSERT where it has none or where the UPDATE met no row.
     * One query, or two when a key was given to a new object.
     */
    public void save() { Saving.save(this); }

    /** Writes these fields only, in one UPDATE. Throws a {@link bookworm.errors.DatabaseError} where that meets no row. */
    public void save(String field, String... more) {
        List<String> names = Stream.concat(Stream.of(field), Given.list("save", more).stream()).toList();
        Saving.update(this, Saving.writable(meta(), names));
    }

    /** Writes the object as a new row, in one INSERT. */
    public void forceInsert() { Saving.insert(this); }

    /** Writes the object over its row, in one UPDATE. Throws a {@link bookworm.errors.DatabaseError} where there is none. */
    public void forceUpdate() { Saving.update(this, meta().fieldsBesideKey()); }

    /**
     * Deletes the row, and what depends on it ({@link bookworm.fields.OnDelete}). The object keeps its values, but for the
     * key. Throws a {@link bookworm.errors.ProtectedError} where other rows forbid it, and a {@link bookworm.errors.QueryError}
     * where the model was not named to {@link Models#check}; then nothing is deleted.
     */
    public Deletion delete() {
        if (pk() == null) {
            throw new ValueError(meta().name() + " cannot be deleted: it was never saved, or is deleted already.");
        }
        return Collector.delete(this);
    }

    /** Whether the object has a row, as far as it knows: it was read, or saved, and not deleted since. No query. */
    public final boolean isStored() { return state.isStored(); }

    /**
     * Reads the row again, and forgets all related objects; or reads these fields only, and touches nothing else. One query.
     * Throws a {@link bookworm.errors.DoesNotExist} where the row is gone.
     */
    public void refreshFromDb(String... fields) {
        List<FieldMeta> named = Given.list("refreshFromDb", fields).stream().map(meta()::field).toList();
        if (named.isEmpty()) {
            state = state.withRelated(Map.of());
        }
        Saving.refresh(this, named.isEmpty() ? meta().fields() : named);
    }

    /**
     * Checks the object against the rules of its model: required values, lengths, choices, uniqueness, constraints. Throws
     * a {@link bookworm.errors.ValidationError} with all the problems, by field. One query for each foreign key, unique
     * field and constraint.
     */
    public void fullClean() { Validation.check(this); }

    /** The label of a field's choice, or its value where that is none of the choices; null for null. */
    public String display(String fieldName) {
        FieldMeta field = meta().field(fieldName);
        Object value = field.get(this) instanceof Choice choice ? choice.value() : field.get(this);
        return field.choices().getOrDefault(value, Objects.toString(value, null));
    }

    /** The values that {@code annotate} added when the object was read. */
    public final Row annotations() { return state.annotations(); }

    /** The related objects that a {@link Prefetch} with a name of its own read. Throws a {@link ValueError} where none did. */
    public final <T extends Model> List<T> prefetched(String name, Class<T> model) {
        return state.<T>related(name).orElseThrow(() -> new ValueError("Nothing was prefetched as '" + name + "' for this "
            + meta().name() + ": write prefetchRelated(Prefetch.of(path, queryset).as(\"" + name + "\"))."));
    }

    /** In a foreign key or one-to-one field. */
    protected final <T extends Model> Ref<T> ref() { return new Ref<>(this, null); }

    /** A foreign key with a default: the key, of the type that it has there, that a new object refers to. */
    protected final <T extends Model> Ref<T> ref(Object defaultKey) { return new Ref<>(this, defaultKey); }

    /** For the reverse relation of a foreign key: the objects of that model whose field refers to this object. */
    protected final <T extends Model> RelatedSet<T> relatedSet(Class<T> model, String foreignKey) {
        return new RelatedSet<>(this, model, foreignKey);
    }

    /** For the reverse relation of a one-to-one field: the object of that model whose field refers to this one. */
    protected final <T extends Model> ReverseRef<T> reverseRef(Class<T> model, String oneToOne) {
        return new ReverseRef<>(this, model, oneToOne);
    }

    /** In a many-to-many field. */
    protected final <T extends Model> ManyRelatedSet<T> manyRelatedSet() { return new ManyRelatedSet<>(this, null, null); }

    /** For the reverse relation of a many-to-many field: the objects of that model whose field links to this one. */
    protected final <T extends Model> ManyRelatedSet<T> manyRelatedSet(Class<T> model, String manyToMany) {
        return new ManyRelatedSet<>(this, model, manyToMany);
    }

    /** The key, where there has to be one. Throws a {@link ValueError} that says what follows where there is none. */
    final Object savedKey(String consequence) { return meta().savedKey(this, consequence); }

    final ModelMeta meta() { return Models.meta(getClass()); }

    final Executor executor() { return new Executor(Database.current()); }

    /** Keeps what a relation leads to, under its own name or another, so that it need not be read again. */
    final void connect(Relation relation, String name, List<? extends Model> others) {
        if (relation.kind() == Relation.Kind.FORWARD && name.equals(relation.name())) {
            others.forEach(other -> refer(relation.field(), other));
        } else {
            state = state.withRelated(name, others);
            claim(relation, others);
        }
    }

    /** Lets related objects know this one, where it is they that hold the key. */
    final void claim(Relation relation, Collection<? extends Model> others) {
        if (relation.kind() == Relation.Kind.BACKWARD) {
            others.forEach(other -> other.refer(relation.field(), this));
        }
    }

    /** Sets a field to a value, or a foreign key to an object. */
    final void set(FieldMeta field, Object value) {
        if (value instanceof Model other) {
            field.checkHolds(other, other.meta());
            refer(field, other);
        } else {
            field.set(this, field.convert(value));
        }
    }

    /** Sets a foreign key to an object, or to none. */
    final void refer(FieldMeta key, Model other) { refOf(key).set(other, key); }

    /** What stands in the Java field of a foreign key. */
    @SuppressWarnings("unchecked") final Ref<Model> refOf(FieldMeta key) { return (Ref<Model>) key.raw(this); }

    /** The row is gone. A key that the database made goes too, so that the object may be saved as a new one. */
    final void forgetKey() {
        state = state.deleted();
        if (meta().primaryKey().isGenerated()) {
            meta().primaryKey().set(this, null);
        }
    }

    /** The same row: of one class, with one key. An object without a key equals itself alone. */
    @Override public boolean equals(Object other) {
        return this == other || other != null && getClass() == other.getClass() && pk() != null
            && pk().equals(((Model) other).pk());
    }

    @Override public int hashCode() { return pk() == null ? System.identityHashCode(this) : Objects.hash(getClass(), pk()); }

    @Override public String toString() { return meta().name() + (pk() == null ? " (not saved)" : " " + pk()); }
}
