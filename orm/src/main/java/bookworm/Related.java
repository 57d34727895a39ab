package bookworm;

import bookworm.meta.*;
import java.util.List;
import java.util.stream.Stream;

/** What the managers of related objects share: the object whose they are, and what it remembers of them. */
abstract class Related<T extends Model> extends Manager<T> implements Inverse {

    final Model owner;
    private final String field;

    Related(Model owner, Class<T> model, String field) {
        super(model);
        this.owner = owner;
        this.field = field;
    }

    /** The way from the owner to the objects. */
    Relation relation() {
        return Models.meta(model).relation(field).orElseThrow().reversed();
    }

    /** The query of all of them. */
    @Override
    abstract Query query();

    @Override
    final QuerySet<T> rows() {
        Relation relation = relation();
        List<T> known = owner.remembered(relation.name());
        return QuerySet.relatedTo(new QuerySet.Owner(owner, relation, query()), known);
    }

    final void changed() {
        owner.remember(relation().name(), null);
    }

    final Object ownerKey() {
        return owner.savedKey("nothing can be related to it");
    }

    static List<Object> keys(Stream<? extends Model> objects) {
        return objects.map(object -> object.savedKey("only create(...) could add it")).toList();
    }

    @Override
    public final Class<?> relatedModel() {
        return model;
    }

    @Override
    public final String relatedField() {
        return field;
    }
}
