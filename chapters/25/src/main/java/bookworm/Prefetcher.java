package bookworm;

import static bookworm.Expressions.*;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import bookworm.query.*;
import bookworm.sql.*;
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
    /** Of a sliced prefetch: which of its owner's rows it is. */
    private static final String NUMBER = "_prefetch_number";

    /** Goes along the path, reading at each step what is not read yet. */
    static void run(ModelMeta model, List<Model> objects, Prefetch prefetch) {
        List<Relation> path = Path.relations(model, prefetch.path(), "prefetchRelated");
        List<Model> reached = objects;
        for (Relation relation : path.subList(0, path.size() - 1)) {
            reached = reached(reached, relation, Prefetch.of(relation.name()));
        }
        reached(reached, path.get(path.size() - 1), prefetch);
    }

    /** All that the objects are related to: what they hold already, where nothing else is asked for, or else what is read now. */
    private static List<Model> reached(List<Model> objects, Relation relation, Prefetch prefetch) {
        boolean isPlain = prefetch.rows().isEmpty() && prefetch.name().isEmpty();
        List<Optional<List<Model>>> held = objects.stream().map(object -> held(object, relation)).toList();
        if (objects.isEmpty() || isPlain && held.stream().allMatch(Optional::isPresent)) {
            return held.stream().flatMap(each -> each.get().stream()).toList();
        }
        Model first = objects.get(0);
        QuerySet<? extends Model> rows = prefetch.rows().orElseGet(() -> QuerySet.of(Query.of(relation.target()), first::database));
        return new Prefetcher(relation, prefetch.name().orElse(relation.name()), rows).read(objects);
    }

    /** The related objects that were read already. */
    private static Optional<List<Model>> held(Model object, Relation relation) {
        if (relation.kind() != Relation.Kind.FORWARD) {
            return object.state.related(relation.name());
        }
        if (object.state.deferred().contains(relation.field())) {
            throw new FieldError(relation + " is deferred, so prefetchRelated cannot follow it: add it to only(...) or take it out "
                + "of defer(...).");
        }
        Ref<Model> ref = object.refOf(relation.field());
        return ref.isLoaded() ? Optional.of(Stream.ofNullable(ref.get()).toList()) : Optional.empty();
    }

    /** Reads what the objects are related to, and lets each of them keep its own. */
    private List<Model> read(List<Model> objects) {
        FieldMeta key = relation.hops().get(0).from();
        List<Object> keys = objects.stream().map(key::get).filter(Objects::nonNull).distinct().toList();
        List<Model> found = new ArrayList<>();
        rows.executor().batches(keys, 1).forEach(batch -> found.addAll(relatedTo(batch).list()));
        Map<Object, List<Model>> groups = found.stream().collect(Collectors.groupingBy(this::sourceKey));
        objects.forEach(object -> object.connect(relation, name, groups.getOrDefault(key.get(object), List.of())));
        return found;
    }

    private QuerySet<? extends Model> relatedTo(List<Object> keys) {
        String back = relation.kind() == Relation.Kind.FORWARD ? "pk" : relation.reversed().name();
        QuerySet<? extends Model> all = rows.with(rows.query().with(Slice.ALL)).filter(back + "__in", keys);
        QuerySet<? extends Model> related = rows.query().isSliced() ? all.alias(NUMBER, number(back))
            .filter(rows.query().slice().holds(f(NUMBER))) : all;
        return relation.kind() == Relation.Kind.MANY_TO_MANY ? related.annotate(SOURCE_KEY, f(back)) : related;
    }

    /** The place of a row among those of its owner; of distinct rows, those that are the same share one. */
    private Window number(String owner) {
        Expression place = rows.query().distinct() ? Functions.denseRank() : Functions.rowNumber();
        List<Ordering> order = Stream.concat(OrderBy.of(rows.query()).stream(), Stream.of(f("pk").asc())).toList();
        return new Window(place, List.of(f(owner)), order, Optional.empty());
    }

    /** The key, among those that were asked for, by which a row was found. */
    private Object sourceKey(Model found) {
        return relation.kind() == Relation.Kind.MANY_TO_MANY ? found.annotations().get(SOURCE_KEY)
            : relation.hops().get(0).to().get(found);
    }
}
