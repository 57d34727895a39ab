package bookworm;

import bookworm.errors.*;
import bookworm.fields.OnDelete;
import bookworm.meta.*;
import bookworm.query.*;
import bookworm.sql.Column;
import java.util.*;
import java.util.stream.Collectors;

/**
 * Finds all that goes when rows go, before anything does: what cascades, what is set free, what forbids it. Then deletes
 * it in one transaction, the rows that refer before the rows that they refer to. Rows that nothing can refer to are
 * deleted by a condition and never read.
 */
final class Collector {

    /** As many rows as Django deletes with one statement. */
    private static final int BATCH = 100;

    /** A row that refers to what would go, through a key that forbids it. */
    private record Guard(FieldMeta key, Model row) { }

    private final ModelMeta root;
    private final Executor executor;
    private final Map<ModelMeta, Map<Object, Model>> objects = new LinkedHashMap<>();
    /** What is deleted or set free by a condition, before the objects go. */
    private final List<Runnable> unread = new ArrayList<>();
    private final List<Guard> guards = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    private Collector(ModelMeta root, Executor executor) {
        this.root = root;
        this.executor = executor;
    }

    /** Deletes the rows of a query. */
    static Deletion delete(Query query, Executor executor) {
        query.refuseSlice("delete");
        Collector collector = new Collector(query.model(), executor);
        if (!query.isNothing()) {
            collector.collect(rows(query));
        }
        return collector.run();
    }

    /** Deletes one object, which has a key. */
    static Deletion delete(Model object) {
        Collector collector = new Collector(object.meta(), object.executor());
        collector.collect(object.meta(), List.of(object));
        return collector.run();
    }

    /** Rows that are to go. They need not be read where no others depend on them, and where they restrict none that go. */
    private void collect(QuerySet<Model> rows) {
        ModelMeta model = rows.query().model();
        boolean isAlone = model.referencedBy().stream().allMatch(key -> key.reference().onDelete() == OnDelete.DO_NOTHING);
        boolean mayRestrict = !objects.isEmpty() && model.fields().stream()
            .anyMatch(field -> field.reference() != null && field.reference().onDelete() == OnDelete.RESTRICT);
        if (isAlone && !mayRestrict) {
            unread.add(() -> deleteRows(rows));
        } else {
            collect(model, rows.list());
        }
    }

    private void collect(ModelMeta model, List<Model> found) {
        throw new bookworm.exercises.Todo("14.1", "note what was found, and follow what is new");
    }

    /** Does as the foreign key says with the rows that refer through it. */
    private void follow(FieldMeta key, QuerySet<Model> rows) {
        throw new bookworm.exercises.Todo("14.2", "do as the foreign key says");
    }

    private Deletion run() {
        refuse(guards.stream().filter(guard -> guard.key().reference().onDelete() == OnDelete.PROTECT).toList());
        refuse(guards.stream().filter(guard -> !objects.getOrDefault(guard.key().model(), Map.of()).containsKey(guard.row().pk()))
            .toList());
        executor.atomic(() -> {
            unread.forEach(Runnable::run);
            List<ModelMeta> order = new ArrayList<>();
            Set<ModelMeta> left = new HashSet<>(objects.keySet());
            objects.keySet().forEach(model -> addReferringFirst(model, left, order));
            order.forEach(model -> {
                breakCircles(model, order.subList(order.indexOf(model), order.size()));
                deleteObjects(model);
            });
        });
        objects.values().forEach(rows -> rows.values().forEach(Model::forgetKey));
        return new Deletion(counts.values().stream().mapToInt(Integer::intValue).sum(), counts);
    }

    /** Throws where rows that stay forbid the deletion. */
    private void refuse(List<Guard> guards) {
        throw new bookworm.exercises.Todo("14.2", "throw where rows that stay forbid the deletion");
    }

    /** Adds models so that each comes before those that its rows refer to; models in a circle as they come. */
    private static void addReferringFirst(ModelMeta model, Set<ModelMeta> left, List<ModelMeta> order) {
        throw new bookworm.exercises.Todo("14.3", "bring the models into an order in which they can go");
    }

    /**
     * A database that checks each row as it goes, as H2 does, lets none go that another still refers to, though that goes
     * with the same statement or the next. Such keys are set to null first, where they may be.
     */
    private void breakCircles(ModelMeta model, List<ModelMeta> remaining) {
        model.referencedBy().stream().filter(key -> key.nullable() && remaining.contains(key.model())).forEach(key -> {
            List<Object> referring = objects.get(key.model()).values().stream()
                .filter(object -> objects.get(model).containsKey(key.get(object))).map(Model::pk).toList();
            rows(key.model().primaryKey(), referring, Integer.MAX_VALUE).forEach(rows -> rows.update(key.name(), null));
        });
    }

    /** Of a tree whose keys may not be null the leaves go first, and then what they have left as leaves. */
    private void deleteObjects(ModelMeta model) {
        List<FieldMeta> ownKeys = model.referencedBy().stream().filter(key -> key.model() == model && !key.nullable()).toList();
        Map<Object, Model> rest = new LinkedHashMap<>(objects.get(model));
        while (!rest.isEmpty()) {
            Set<Object> leaves = new LinkedHashSet<>(rest.keySet());
            rest.values().forEach(object -> ownKeys.stream().map(key -> key.get(object))
                .filter(parent -> !object.pk().equals(parent)).forEach(leaves::remove));
            if (leaves.isEmpty()) {
                leaves.addAll(rest.keySet());
            }
            rows(model.primaryKey(), leaves, BATCH).forEach(this::deleteRows);
            rest.keySet().removeAll(leaves);
        }
    }

    /** The rows with one of these keys in a field: a query for so many keys, or as many as the database takes at once. */
    private List<QuerySet<Model>> rows(FieldMeta field, Collection<Object> keys, int most) {
        return executor.batches(keys, 1, most).stream()
            .map(batch -> rows(Query.of(field.model()).and(new Column(field).isAmong(batch)))).toList();
    }

    private static QuerySet<Model> rows(Query query) { return QuerySet.of(query.unordered()); }

    private void deleteRows(QuerySet<Model> rows) {
        throw new bookworm.exercises.Todo("14.3", "delete rows, and count them by model");
    }
}
