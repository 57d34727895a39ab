package bookworm;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import bookworm.sql.Column;
import java.util.*;
import java.util.function.Function;
import java.util.stream.*;

/**
 * Reads a relation for all objects of a result with one query, and deals the rows out in Java.
 *
 * @param name what the objects call the result
 * @param rows the related objects to choose from
 */
record Prefetcher(Relation relation, String name, QuerySet<? extends Model> rows) {

    /** What a row of a many-to-many prefetch carries beside its object: the key of the one that it is linked to. */
    private static final String SOURCE_KEY = "_prefetch_source";

    /** Goes along the path, reading at each step what is not read yet. */
    static void run(List<Model> objects, Prefetch prefetch) {
        String[] steps = prefetch.path().split("__");
        List<Model> reached = objects;
        for (int i = 0; i < steps.length && !reached.isEmpty(); i++) {
            Relation relation = relation(reached.get(0).meta(), steps[i]);
            boolean last = i == steps.length - 1;
            String name = last && prefetch.name() != null ? prefetch.name() : relation.name();
            QuerySet<? extends Model> rows = last && prefetch.rows() != null ? prefetch.rows()
                : QuerySet.of(new Query(relation.target()));
            List<List<Model>> held = reached.stream().map(object -> held(object, relation)).toList();
            boolean isRead = held.stream().noneMatch(Objects::isNull) && (!last || prefetch.rows() == null);
            reached = isRead ? held.stream().flatMap(List::stream).toList() : new Prefetcher(relation, name, rows).read(reached);
        }
    }

    /** Throws a {@link FieldError} unless every step of the path is a relation. */
    static void check(ModelMeta model, String path) {
        ModelMeta at = model;
        for (String step : path.split("__")) {
            at = relation(at, step).target();
        }
    }

    private static Relation relation(ModelMeta model, String name) {
        return model.relation(name).orElseThrow(() -> new FieldError("prefetchRelated cannot follow '" + name
            + "', which is no relation of " + model.name() + "." + Suggestion.of(name, model.relationNames())));
    }

    /** The related objects that were read already; null where they were not. */
    private static List<Model> held(Model object, Relation relation) {
        if (relation.kind() != Relation.Kind.FORWARD) {
            return object.remembered(relation.name());
        }
        Ref<?> ref = (Ref<?>) relation.field().raw(object);
        return ref.isLoaded() ? Stream.<Model>ofNullable(ref.get()).toList() : null;
    }

    private List<Model> read(List<Model> objects) {
        return switch (relation.kind()) {
            case FORWARD -> forward(objects);
            case BACKWARD -> backward(objects);
            case MANY_TO_MANY -> manyToMany(objects);
        };
    }

    private List<Model> forward(List<Model> objects) {
        FieldMeta field = relation.field();
        Map<Object, List<Model>> referring = objects.stream().filter(object -> field.get(object) != null)
            .collect(Collectors.groupingBy(field::get, LinkedHashMap::new, Collectors.toList()));
        List<Model> found = find(referring.keySet(), keys -> among(relation.target().primaryKey(), keys));
        found.forEach(other -> referring.get(other.pk()).forEach(object -> Links.refer(object, field, other)));
        return found;
    }

    private List<Model> backward(List<Model> objects) {
        FieldMeta field = relation.field();
        Map<Object, Model> owners = byKey(objects);
        List<Model> found = find(owners.keySet(), keys -> among(field, keys));
        found.forEach(each -> Links.refer(each, field, owners.get(field.get(each))));
        deal(objects, found, field::get);
        return found;
    }

    private List<Model> manyToMany(List<Model> objects) {
        String back = relation.reversed().name();
        List<Model> found = find(byKey(objects).keySet(),
            keys -> rows.filter(back + "__in", keys).annotate(SOURCE_KEY, new F(back)));
        deal(objects, found, each -> each.annotations().get(SOURCE_KEY));
        return found;
    }

    private QuerySet<? extends Model> among(FieldMeta field, List<Object> keys) {
        return rows.with(rows.query().and(new Column(0, field).isAmong(keys)));
    }

    private static List<Model> find(Set<Object> keys, Function<List<Object>, QuerySet<? extends Model>> rowsWith) {
        List<Model> found = new ArrayList<>();
        Batches.<Object>of(keys).forEach(batch -> found.addAll(rowsWith.apply(batch).list()));
        return found;
    }

    private static Map<Object, Model> byKey(List<Model> objects) {
        Map<Object, Model> byKey = new LinkedHashMap<>();
        objects.forEach(object -> byKey.put(object.pk(), object));
        return byKey;
    }

    private void deal(List<Model> objects, List<Model> found, Function<Model, Object> sourceKey) {
        Map<Object, List<Model>> groups = found.stream().collect(Collectors.groupingBy(sourceKey));
        objects.forEach(object -> object.remember(name, groups.getOrDefault(object.pk(), List.of())));
    }
}
