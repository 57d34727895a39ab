package bookworm;

import bookworm.meta.*;
import java.util.Optional;

/**
 * The way back of a one-to-one field: the object that refers to this one.
 *
 * @param <T> the model that refers
 */
public final class ReverseRef<T extends Model> implements Inverse {

    private final Model owner;
    private final Class<T> model;
    private final String field;

    ReverseRef(Model owner, Class<T> model, String field) {
        this.owner = owner;
        this.model = model;
        this.field = field;
    }

    /** The object that refers to the owner, if one does. One query, unless it is loaded already. */
    @SuppressWarnings("unchecked")
    public Optional<T> get() {
        Relation relation = Models.meta(model).relation(field).orElseThrow().reversed();
        if (!owner.isRemembered(relation.name())) {
            owner.result().loadedLazily(relation);
            T found = QuerySet.<T>of(new Query(Models.meta(model))).filter(field, owner).list().stream().findFirst()
                .orElse(null);
            Links.connect(owner, relation, found);
        }
        return Optional.ofNullable((T) owner.remembered(relation.name()));
    }

    @Override
    public Class<?> relatedModel() {
        return model;
    }

    @Override
    public String relatedField() {
        return field;
    }

    @Override
    public boolean fits(Relation relation) {
        return relation.kind() == Relation.Kind.FORWARD && relation.field().reference().one();
    }
}
