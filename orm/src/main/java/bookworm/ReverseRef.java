package bookworm;

import bookworm.meta.*;
import java.util.*;

/**
 * The way back of a one-to-one field: the object that refers to this one.
 *
 * @param <T> the model that refers
 */
public record ReverseRef<T extends Model>(Model owner, Class<T> relatedModel, String relatedField) implements Inverse {

    /** The object that refers to the owner, if one does. One query, unless it is loaded already. */
    public Optional<T> get() {
        ModelMeta model = Models.meta(relatedModel);
        Relation relation = model.relation(relatedField).orElseThrow().reversed();
        if (owner.remembered(relation.name()) == null) {
            owner.result.loadedLazily(relation);
            List<T> found = QuerySet.<T>of(new Query(model)).filter(relatedField, owner).list();
            Links.connect(owner, relation, found.isEmpty() ? null : found.get(0));
        }
        return owner.<T>remembered(relation.name()).stream().findFirst();
    }

    @Override
    public boolean fits(Relation relation) {
        return relation.kind() == Relation.Kind.FORWARD && relation.field().reference().one();
    }
}
