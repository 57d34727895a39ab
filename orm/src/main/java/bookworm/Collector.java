package bookworm;

import bookworm.errors.*;
import bookworm.fields.OnDelete;
import bookworm.meta.*;
import bookworm.query.*;
import bookworm.sql.*;
import java.util.*;
import java.util.function.BiFunction;
import java.util.stream.*;

/**
 * Finds all that goes when rows go, before anything does: what cascades, what is set free, what forbids it. Then deletes
 * it in one transaction, the rows that refer before the rows that they refer to. Rows that nothing can refer to are
 * deleted by a condition and never read.
 */
final class Collector {

    /** As many rows as Django deletes with one statement. */
    private static final int BATCH = 100;

    private final Executor executor;
    private final Map<ModelMeta, Map<Object, Model>> objects = new LinkedHashMap<>();
    /** What is deleted or set free by a condition, before the objects go. */
    private final List<Runnable> unseen = new ArrayList<>();
    /** The rows that forbid the deletion, by the key through which they refer to what would go. */
    private final Map<FieldMeta, Set<Model>> guards = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    private Collector(Executor executor) { this.executor = executor; }

    /** Deletes the rows of a query. */
    static Deletion delete(Query query, Executor executor) {
        query.tables("delete");
        query.refuseSlice("delete");
        Collector collector = new Collector(executor);
        if ((isUnseen(query.model()) || query.model().javaClass() == null) && !query.isNothing()) {
            collector.unseen.add(() -> collector.deleteRows(query));
        } else {
            collector.collect(query.model(), collector.read(query));
        }
        return collector.run();
    }

    /** Deletes one object, which has a key. */
    static Deletion delete(Model object) {
        Collector collector = new Collector(object.executor());
        collector.collect(object.meta(), List.of(object));
        return collector.run();
    }

    /** Whether rows of the model can go without being read: nothing that Bookworm would have to look after refers to them. */
    private static boolean isUnseen(ModelMeta model) {
        return model.referencedBy().stream().allMatch(field -> field.reference().onDelete() == OnDelete.DO_NOTHING);
    }

    /** Whether rows of the model may stand in the way of others: then it must be known which of them go. */
    private static boolean restricts(ModelMeta model) {
        return model.fields().stream()
            .anyMatch(field -> field.reference() != null && field.reference().onDelete() == OnDelete.RESTRICT);
    }

    private void collect(ModelMeta model, List<Model> found) {
        Map<Object, Model> known = objects.computeIfAbsent(model, each -> new LinkedHashMap<>());
        List<Model> fresh = found.stream().filter(object -> known.putIfAbsent(object.pk(), object) == null).toList();
        if (fresh.isEmpty()) {
            return;
        }
        List<Object> keys = fresh.stream().map(Model::pk).toList();
        for (FieldMeta field : model.referencedBy()) {
            executor.<Object>batches(keys, 1).forEach(batch -> follow(field, rows(field, batch)));
        }
    }

    /** Does as the foreign key says with the rows that refer through it. */
    private void follow(FieldMeta field, Query rows) {
        switch (field.reference().onDelete()) {
            case CASCADE -> {
                if (isUnseen(field.model()) && !restricts(field.model())) {
                    unseen.add(() -> deleteRows(rows));
                } else {
                    collect(field.model(), read(rows));
                }
            }
            case PROTECT, RESTRICT -> guards.computeIfAbsent(field, each -> new LinkedHashSet<>()).addAll(read(rows));
            case SET_NULL -> unseen.add(() -> set(rows, field, null));
            case SET_DEFAULT -> unseen.add(() -> set(rows, field, field.defaultValue()));
            case DO_NOTHING -> { }
        }
    }

    private Deletion run() {
        guards.forEach((field, rows) -> rows.removeIf(row -> field.reference().onDelete() == OnDelete.RESTRICT
            && objects.getOrDefault(field.model(), Map.of()).containsKey(row.pk())));
        guards.values().removeIf(Set::isEmpty);
        refuse(OnDelete.PROTECT, "protected", ProtectedError::new);
        refuse(OnDelete.RESTRICT, "restricted", RestrictedError::new);
        executor.atomic(() -> {
            unseen.forEach(Runnable::run);
            List<ModelMeta> order = referringFirst();
            breakCircles(order);
            for (ModelMeta model : order) {
                executor.<Object>batches(objects.get(model).keySet(), 1, BATCH)
                    .forEach(batch -> deleteRows(rows(model.primaryKey(), batch)));
            }
        });
        objects.values().forEach(rows -> rows.values().forEach(Model::forgetKey));
        return new Deletion(counts.values().stream().mapToInt(Integer::intValue).sum(), counts);
    }

    /**
     * A database that checks each row as it goes, as H2 does, lets none go that another still refers to, though that goes
     * with the same statement or the next. Such keys are set to null first, where they may be.
     */
    private void breakCircles(List<ModelMeta> order) {
        for (ModelMeta model : order) {
            for (FieldMeta field : model.fields()) {
                ModelMeta target = field.reference() == null ? null : field.reference().target();
                if (field.nullable() && order.contains(target) && order.indexOf(target) <= order.indexOf(model)) {
                    List<Object> keys = objects.get(model).values().stream()
                        .filter(object -> objects.get(target).containsKey(field.get(object))).map(Model::pk).toList();
                    executor.<Object>batches(keys, 1).forEach(batch -> set(rows(model.primaryKey(), batch), field, null));
                }
            }
        }
    }

    /** Throws where rows that stay forbid the deletion by that rule. */
    private void refuse(OnDelete rule, String how, BiFunction<String, List<Model>, ProtectedError> error) {
        List<FieldMeta> keys = guards.keySet().stream().filter(field -> field.reference().onDelete() == rule).toList();
        List<Model> rows = keys.stream().flatMap(key -> guards.get(key).stream()).toList();
        if (!rows.isEmpty()) {
            String targets = names(keys.stream().map(key -> key.reference().target()));
            throw error.apply("Cannot delete " + targets + ": " + rows.size()
                + (rows.size() == 1 ? " row still refers" : " rows still refer") + " to it through "
                + names(keys.stream()) + ", which is " + how
                + ". Delete those first, or give that foreign key another onDelete.", rows);
        }
    }

    private static String names(Stream<?> parts) {
        return parts.map(Object::toString).distinct().sorted().collect(Collectors.joining(", "));
    }

    /** The rows with one of these keys in a field. */
    private static Query rows(FieldMeta field, List<Object> keys) {
        return Query.of(field.model()).and(new Column(field).isAmong(keys));
    }

    private List<Model> read(Query rows) { return QuerySet.<Model>of(rows.unordered(), executor::database).list(); }

    private void set(Query rows, FieldMeta field, Object value) {
        executor.update(rows.model(), UpdateQuery.update(rows, Collections.singletonMap(field.name(), value)));
    }

    private void deleteRows(Query query) {
        int rows = executor.update(query.model(), UpdateQuery.delete(query));
        if (rows > 0) {
            counts.merge(query.model().label(), rows, Integer::sum);
        }
    }

    /** The models so ordered that each comes before those that its rows refer to; models in a circle as they come. */
    private List<ModelMeta> referringFirst() {
        List<ModelMeta> ordered = new ArrayList<>();
        Set<ModelMeta> visited = new HashSet<>();
        objects.keySet().forEach(model -> visit(model, visited, ordered));
        return ordered;
    }

    private void visit(ModelMeta model, Set<ModelMeta> visited, List<ModelMeta> ordered) {
        if (objects.containsKey(model) && visited.add(model)) {
            model.referencedBy().forEach(field -> visit(field.model(), visited, ordered));
            ordered.add(model);
        }
    }
}
