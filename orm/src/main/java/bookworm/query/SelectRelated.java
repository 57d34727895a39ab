package bookworm.query;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import java.util.*;

/** Finds the ways to the related objects that are read together with each object. */
public final class SelectRelated {

    /** As far as Django goes where no paths are named. */
    private static final int DEPTH = 5;

    private SelectRelated() { }

    /** The way along a path. Throws a {@link FieldError} unless each step of it leads to one object. */
    public static List<Relation> way(ModelMeta model, String path) {
        List<Relation> way = Path.relations(model, path, "selectRelated");
        way.stream().filter(Relation::many).findFirst().ifPresent(SelectRelated::refuse);
        return way;
    }

    private static void refuse(Relation many) {
        List<String> choices = many.source().relationNames().stream()
            .filter(name -> !many.source().relation(name).orElseThrow().many()).toList();
        throw new FieldError("selectRelated cannot follow '" + many.name() + "', which leads to many objects: use "
            + "prefetchRelated. It can follow: " + (choices.isEmpty() ? "nothing" : String.join(", ", choices)) + ".");
    }

    /** The ways along every foreign key that is never null. */
    public static List<List<Relation>> required(ModelMeta model) {
        List<List<Relation>> ways = new ArrayList<>();
        addRequired(model, List.of(), ways);
        return ways;
    }

    private static void addRequired(ModelMeta model, List<Relation> way, List<List<Relation>> ways) {
        for (Relation relation : model.relations()) {
            if (relation.kind() == Relation.Kind.FORWARD && !relation.field().nullable() && way.size() < DEPTH) {
                List<Relation> next = new ArrayList<>(way);
                next.add(relation);
                ways.add(next);
                addRequired(relation.target(), next, ways);
            }
        }
    }
}
