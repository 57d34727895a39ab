package bookworm;

import bookworm.meta.*;
import bookworm.query.*;
import java.util.*;
import java.util.stream.*;

/**
 * Reads a relation for all objects of a result with one query, and deals the rows out in Java.
 *
 * @param name what the objects call the result
 * @param rows the related objects to choose from
 */
record Prefetcher(Relation relation, String name, QuerySet<? extends Model> rows) {

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
        if (isPlain && held.stream().allMatch(Optional::isPresent)) {
            return held.stream().flatMap(each -> each.get().stream()).toList();
        }
        QuerySet<? extends Model> rows = prefetch.rows().orElseGet(() -> QuerySet.of(Query.of(relation.target())));
        return new Prefetcher(relation, prefetch.name().orElse(relation.name()), rows).read(objects);
    }

    /** The related objects that were read already. */
    private static Optional<List<Model>> held(Model object, Relation relation) {
        if (relation.kind() != Relation.Kind.FORWARD) {
            return object.state.related(relation.name());
        }
        Ref<Model> ref = object.refOf(relation.field());
        return ref.isLoaded() ? Optional.of(Stream.ofNullable(ref.get()).toList()) : Optional.empty();
    }

    /** Reads what the objects are related to, and lets each of them keep its own. */
    private List<Model> read(List<Model> objects) {
        throw new bookworm.exercises.Todo("15.3", "read what all objects are related to, and deal it out");
    }

    private QuerySet<? extends Model> relatedTo(List<Object> keys) {
        throw new bookworm.exercises.Todo("15.3", "ask for the rows that belong to some keys");
    }

    /** The key, among those that were asked for, by which a row was found. */
    private Object sourceKey(Model found) {
        throw new bookworm.exercises.Todo("15.3", "say to which key a row belongs");
    }
}
