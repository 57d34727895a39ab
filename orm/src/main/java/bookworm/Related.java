package bookworm;

import bookworm.errors.ValueError;
import bookworm.meta.*;
import java.util.*;
import java.util.stream.Stream;

/** What the managers of related objects share: the object whose they are, and what it remembers of them. */
abstract class Related<T extends Model> extends Manager<T> implements Inverse {

    final Model owner;
    private final Class<T> model;
    private final String field;

    Related(Model owner, Class<T> model, String field) {
        super(model);
        this.owner = owner;
        this.model = model;
        this.field = field;
    }

    /** The way from the owner to the objects. */
    Relation relation() {
        return Models.meta(model).relation(field).orElseThrow().reversed();
    }

    @Override
    @SuppressWarnings("unchecked")
    public final QuerySet<T> all() {
        Relation relation = relation();
        String name = relation.name();
        QuerySet<T> related = QuerySet.relatedTo(new QuerySet.Owner(owner, relation, query()));
        return owner.isRemembered(name) ? related.holding((List<T>) owner.remembered(name)) : related;
    }

    final void changed() {
        owner.forget(relation().name());
    }

    final Object ownerKey() {
        if (owner.pk() == null) {
            throw new ValueError("'" + owner + "' is not saved, so nothing can be related to it: save it first.");
        }
        return owner.pk();
    }

    static List<Object> keys(Stream<? extends Model> objects) {
        return objects.map(object -> {
            if (object.pk() == null) {
                throw new ValueError("'" + object + "' is not saved, so it cannot be added: save it first, or use "
                    + "create(...).");
            }
            return object.pk();
        }).toList();
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
