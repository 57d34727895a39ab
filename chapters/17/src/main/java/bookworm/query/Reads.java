package bookworm.query;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import bookworm.sql.Selection;
import java.util.*;
import java.util.stream.Collectors;

/** What of each row is read. */
public sealed interface Reads {

    /** Values, each with its name. */
    record Values(List<Selection> selections) implements Reads { }

    /**
     * An object.
     *
     * @param loading how much of each object
     * @param followed the ways to the related objects that are read with it
     */
    record Instances(Loading loading, Set<List<Relation>> followed) implements Reads {

        public static final Instances WHOLE = new Instances(Loading.ALL, Set.of());
        /** How far Django goes where no paths are named. */
        private static final int DEPTH = 5;

        /** Without what is read with each object. */
        public Instances alone() { return new Instances(loading, Set.of()); }

        /**
         * With the related objects along these paths, too; without any, along every foreign key that is never null. Throws a
         * {@link FieldError} unless each step leads to one object.
         */
        public Instances following(ModelMeta model, List<String> paths) {
            Set<List<Relation>> all = new LinkedHashSet<>(followed);
            if (paths.isEmpty()) {
                addRequired(model, List.of(), all);
            }
            paths.forEach(path -> all.add(way(model, path)));
            return new Instances(loading, all);
        }

        private static List<Relation> way(ModelMeta model, String path) {
            List<Relation> way = Path.relations(model, path, "selectRelated");
            way.stream().filter(Relation::many).findFirst().ifPresent(many -> {
                Set<String> choices = many.source().relationNames();
                choices.removeIf(name -> many.source().relation(name).orElseThrow().many());
                throw new FieldError("selectRelated cannot follow '" + many.name() + "', which leads to many objects: use "
                    + "prefetchRelated. It can follow: " + (choices.isEmpty() ? "nothing" : String.join(", ", choices)) + ".");
            });
            return way;
        }

        private static void addRequired(ModelMeta model, List<Relation> way, Set<List<Relation>> ways) {
            for (Relation relation : model.relations()) {
                if (!relation.field().nullable() && way.size() < DEPTH) {
                    List<Relation> next = new ArrayList<>(way);
                    next.add(relation);
                    ways.add(next);
                    addRequired(relation.target(), next, ways);
                }
            }
        }

        /** The ways that go one relation further than this one. */
        Set<List<Relation>> followedFrom(List<Relation> way) {
            return followed.stream().filter(each -> each.size() > way.size() && Loading.startsWith(each, way))
                .map(each -> each.subList(0, way.size() + 1)).collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
