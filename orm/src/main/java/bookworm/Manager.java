package bookworm;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.meta.*;
import bookworm.sql.OnConflict;
import java.util.*;
import java.util.function.Consumer;

/**
 * Where querysets of a model start, and where its objects are made:
 * {@code public static final Manager<Book> objects = Manager.of(Book.class);}. Extend it for methods of your own.
 *
 * @param <M> the model
 */
public non-sealed class Manager<M extends Model> extends Acting<M> {

    /** An object, and whether it was made just now. */
    public record Found<M>(M object, boolean created) { }

    final Class<M> model;

    protected Manager(Class<M> model) { this.model = model; }

    public static <M extends Model> Manager<M> of(Class<M> model) { return new Manager<>(model); }

    ModelMeta meta() { return Models.meta(model); }

    @Override
    QuerySet<M> rows() { return QuerySet.of(new Query(meta())); }

    /** Makes an object, lets the caller fill it, and saves it. One query. */
    public M create(Consumer<? super M> fill) {
        M object = newObject();
        fill.accept(object);
        insert(List.of(object), null);
        return object;
    }

    /** Writes new objects where they belong. */
    void insert(Collection<M> objects, OnConflict conflict) { Saving.insertAll(meta(), objects, conflict); }

    /** An object of the model, not saved. */
    @SuppressWarnings("unchecked")
    private M newObject() { return (M) meta().newInstance(); }

    /** The one object with that value, or a new one with it. One query, or two when the object is made. */
    public Found<M> getOrCreate(String field, Object value) {
        return getOrCreate(Q.of(field, value), object -> { });
    }

    /** The one object with that value, or a new one with it, which the caller fills further. */
    public Found<M> getOrCreate(String field, Object value, Consumer<? super M> fill) {
        return getOrCreate(Q.of(field, value), fill);
    }

    /**
     * The one object that meets the lookups, or a new one with the values of the plain ones, which the caller fills
     * further. One query, or two when the object is made. When another makes it at the same time, theirs is given.
     */
    public Found<M> getOrCreate(Q lookups, Consumer<? super M> fill) {
        return Executor.writing(query(), () -> foundOrCreated(lookups, fill));
    }

    private Found<M> foundOrCreated(Q lookups, Consumer<? super M> fill) {
        QuerySet<M> matching = filter(lookups);
        try {
            return new Found<>(matching.get(), false);
        } catch (DoesNotExist missing) {
            M object = newObject();
            fill(object, lookups);
            fill.accept(object);
            try {
                Database.atomic(() -> insert(List.of(object), null));
                return new Found<>(object, true);
            } catch (IntegrityError taken) {
                return new Found<>(matching.all().first().orElseThrow(() -> taken), false);
            }
        }
    }

    /** The one object with that value, changed by the caller and saved; or a new one. Two queries. */
    public Found<M> updateOrCreate(String field, Object value, Consumer<? super M> change) {
        return updateOrCreate(Q.of(field, value), change);
    }

    /** The one object that meets the lookups, changed by the caller and saved; or a new one. Two queries. */
    public Found<M> updateOrCreate(Q lookups, Consumer<? super M> change) {
        return Executor.writing(query(), () -> Database.atomic(() -> {
            Found<M> found = getOrCreate(lookups, change);
            if (!found.created()) {
                saveChanges(found.object(), change);
            }
            return found;
        }));
    }

    /** Sets what plain lookups such as {@code name = "x"} say; those with a lookup word cannot be set, and are left out. */
    private static void fill(Model object, Q lookups) {
        for (Object child : lookups.parts()) {
            if (child instanceof Q inner) {
                fill(object, inner);
            } else if (child instanceof Q.Leaf leaf && !leaf.path().contains("__")) {
                object.set(object.meta().field(leaf.path()), leaf.value());
            }
        }
    }

    /** Lets the caller change the object, and writes the fields that are another than before. */
    private static <M extends Model> void saveChanges(M object, Consumer<? super M> change) {
        Map<FieldMeta, Object> before = new LinkedHashMap<>();
        object.meta().fields().forEach(field -> before.put(field, field.get(object)));
        change.accept(object);
        List<String> changed = before.keySet().stream()
            .filter(field -> !Objects.equals(before.get(field), field.get(object))).map(FieldMeta::name).toList();
        if (!changed.isEmpty()) {
            Saving.saveFields(object, changed);
        }
    }

    /**
     * The objects that a SELECT of one's own gives, its values bound to question marks. One query. It has to select the key;
     * fields that it leaves out are loaded when they are asked for, and columns that are no fields become annotations.
     */
    public List<Partial<M>> raw(String sql, Object... values) {
        return Executor.read(query(), database -> database.query(Sql.of(sql, values), new RawReader<M>(meta())));
    }

    /**
     * Inserts the objects, many with one statement, and gives each its key. As many queries as the database's limit on
     * parameters asks for; all of them or, on an error, none take effect.
     */
    public List<M> bulkCreate(Collection<M> objects) { return bulkCreate(objects, null); }

    /**
     * The same, but passing over the rows that are there already, or updating them. Objects that may have been passed over
     * get no key, as in Django.
     */
    public List<M> bulkCreate(Collection<M> objects, OnConflict conflict) {
        insert(objects, conflict);
        return List.copyOf(objects);
    }

    /** Writes these fields of the objects, many with one statement. Gives how many rows matched. */
    public int bulkUpdate(Collection<M> objects, String... fields) {
        return Saving.updateAll(meta(), objects, fields);
    }
}
