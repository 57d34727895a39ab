package bookworm;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.Collectors;

/** Reads relations for all objects of a result: one query for each relation, and the rows dealt out in Java. */
final class Prefetcher {

    /** What a row of a many-to-many prefetch carries beside its object: the key of the one that it is linked to. */
    private static final String SOURCE_KEY = "_prefetch_source";

    private Prefetcher() {
    }

    static void run(List<? extends Model> objects, List<Prefetch> prefetches) {
        for (Prefetch prefetch : prefetches) {
            walk(objects, prefetch.path().split("__"), 0, prefetch);
        }
    }

    private static void walk(List<? extends Model> objects, String[] steps, int step, Prefetch prefetch) {
        if (objects.isEmpty() || step == steps.length) {
            return;
        }
        Relation relation = relation(objects.get(0).meta(), steps[step]);
        boolean last = step == steps.length - 1;
        String name = last && prefetch.name() != null ? prefetch.name() : relation.name();
        QuerySet<? extends Model> rows = last && prefetch.rows() != null ? prefetch.rows()
            : QuerySet.of(new Query(relation.target()));
        List<Model> related = isLoaded(objects, relation) && (!last || prefetch.rows() == null)
            ? loaded(objects, relation) : new Step(relation, name, rows).read(objects);
        walk(related, steps, step + 1, prefetch);
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

    private static boolean isLoaded(List<? extends Model> objects, Relation relation) {
        return objects.stream().allMatch(object -> relation.kind() == Relation.Kind.FORWARD
            ? ((Ref<?>) relation.field().raw(object)).isLoaded() : object.isRemembered(relation.name()));
    }

    private static List<Model> loaded(List<? extends Model> objects, Relation relation) {
        List<Model> all = new ArrayList<>();
        for (Model object : objects) {
            Object held = relation.kind() == Relation.Kind.FORWARD ? ((Ref<?>) relation.field().raw(object)).get()
                : object.remembered(relation.name());
            if (held instanceof List<?> list) {
                list.forEach(each -> all.add((Model) each));
            } else if (held != null) {
                all.add((Model) held);
            }
        }
        return all;
    }

    private record Step(Relation relation, String name, QuerySet<? extends Model> rows) {

        List<Model> read(List<? extends Model> objects) {
            return switch (relation.kind()) {
                case FORWARD -> forward(objects);
                case BACKWARD -> backward(objects);
                case MANY_TO_MANY -> manyToMany(objects);
            };
        }

        private List<Model> forward(List<? extends Model> objects) {
            FieldMeta field = relation.field();
            Set<Object> keys = new LinkedHashSet<>();
            objects.forEach(object -> keys.add(field.get(object)));
            keys.removeIf(Objects::isNull);
            List<Model> found = find(keys, new Column(0, relation.target().primaryKey()), rows.query());
            Map<Object, Model> byKey = byKey(found);
            for (Model object : objects) {
                Model other = byKey.get(field.get(object));
                if (other != null) {
                    Links.refer(object, field, other);
                }
            }
            return found;
        }

        private List<Model> backward(List<? extends Model> objects) {
            FieldMeta field = relation.field();
            Map<Object, Model> owners = byKey(objects);
            List<Model> found = find(owners.keySet(), new Column(0, field), rows.query());
            found.forEach(each -> Links.refer(each, field, owners.get(field.get(each))));
            deal(objects, found.stream().collect(Collectors.groupingBy(field::get)));
            return found;
        }

        private List<Model> manyToMany(List<? extends Model> objects) {
            Query query = rows.query();
            Resolver resolver = Resolver.forFilter(query);
            int link = resolver.join(0, relation.reversed().hops().get(0));
            resolver.demote(Set.of(link));
            Column source = new Column(link, relation.fieldToSource());
            Query linked = query.withTables(resolver.tables()).withAnnotation(SOURCE_KEY, source, true);
            List<Model> found = find(byKey(objects).keySet(), source, linked);
            deal(objects, found.stream().collect(Collectors.groupingBy(each -> each.annotations().get(SOURCE_KEY))));
            return found;
        }

        private List<Model> find(Set<Object> keys, Column column, Query query) {
            List<Model> found = new ArrayList<>();
            for (List<Object> batch : Batches.<Object>of(keys)) {
                found.addAll(rows.as(query.and(column.isAmong(batch)), Shape.<Model>object()).list());
            }
            return found;
        }

        private static Map<Object, Model> byKey(List<? extends Model> objects) {
            Map<Object, Model> byKey = new LinkedHashMap<>();
            objects.forEach(object -> byKey.put(object.pk(), object));
            return byKey;
        }

        private void deal(List<? extends Model> objects, Map<Object, List<Model>> groups) {
            for (Model object : objects) {
                List<Model> group = groups.getOrDefault(object.pk(), List.of());
                object.remember(name, relation.many() ? group : group.stream().findFirst().orElse(null));
            }
        }
    }
}
