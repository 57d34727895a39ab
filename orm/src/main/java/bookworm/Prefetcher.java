package bookworm;

import bookworm.db.Database;
import bookworm.errors.FieldError;
import bookworm.meta.*;
import bookworm.sql.Column;
import java.util.*;
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
    static void run(List<Model> objects, Prefetch prefetch, Database database) {
        List<Relation> steps = objects.isEmpty() ? List.of() : steps(objects.get(0).meta(), prefetch.path());
        List<Model> reached = objects;
        for (int i = 0; i < steps.size(); i++) {
            Relation relation = steps.get(i);
            boolean last = i == steps.size() - 1;
            String name = last && prefetch.name() != null ? prefetch.name() : relation.name();
            QuerySet<? extends Model> rows = last && prefetch.rows() != null ? prefetch.rows()
                : QuerySet.<Model>of(new Query(relation.target())).using(database);
            List<List<Model>> held = reached.stream().map(object -> held(object, relation)).toList();
            boolean isRead = held.stream().noneMatch(Objects::isNull) && (!last || prefetch.rows() == null);
            reached = isRead ? held.stream().flatMap(List::stream).toList() : new Prefetcher(relation, name, rows).read(reached);
        }
    }

    /** The relations along a path. Throws a {@link FieldError} unless every step of it is one. */
    static List<Relation> steps(ModelMeta model, String path) {
        List<Relation> steps = new ArrayList<>();
        for (String name : path.split("__", -1)) {
            ModelMeta at = steps.isEmpty() ? model : steps.get(steps.size() - 1).target();
            steps.add(at.relation(name).orElseThrow(() -> new FieldError("prefetchRelated cannot follow '" + name
                + "', which is no relation of " + at.name() + "." + Suggestion.of(name, at.relationNames()))));
        }
        return steps;
    }

    /** The related objects that were read already; null where they were not. */
    private static List<Model> held(Model object, Relation relation) {
        if (relation.kind() != Relation.Kind.FORWARD) {
            return object.remembered(relation.name());
        }
        Ref<Model> ref = object.refOf(relation.field());
        return ref.isLoaded() ? Stream.ofNullable(ref.get()).toList() : null;
    }

    /** Reads what the objects are related to, and lets each of them keep its own. */
    private List<Model> read(List<Model> objects) {
        FieldMeta key = relation.hops().get(0).from();
        List<Object> keys = objects.stream().map(key::get).filter(Objects::nonNull).distinct().toList();
        List<Model> found = new ArrayList<>();
        Batches.<Object>of(keys, 1).forEach(batch -> found.addAll(relatedTo(batch).list()));
        Map<Object, List<Model>> groups = found.stream().collect(Collectors.groupingBy(this::sourceKey));
        objects.forEach(object -> object.connect(relation, name, groups.getOrDefault(key.get(object), List.of())));
        return found;
    }

    private QuerySet<? extends Model> relatedTo(List<Object> keys) {
        if (relation.kind() == Relation.Kind.MANY_TO_MANY) {
            String back = relation.reversed().name();
            return rows.filter(back + "__in", keys).annotate(SOURCE_KEY, new F(back));
        }
        return rows.with(rows.query().and(new Column(0, relation.hops().get(0).to()).isAmong(keys)));
    }

    /** The key, among those that were asked for, by which a row was found. */
    private Object sourceKey(Model found) {
        return relation.kind() == Relation.Kind.MANY_TO_MANY ? found.annotations().get(SOURCE_KEY)
            : relation.hops().get(0).to().get(found);
    }
}
