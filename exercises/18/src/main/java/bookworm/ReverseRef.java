package bookworm;

import bookworm.meta.*;
import java.util.Optional;

/**
 * The other side of a one-to-one field: the object that refers to this one.
 *
 * @param <T> the model that refers
 */
public record ReverseRef<T extends Model>(Model owner, Class<T> relatedModel, String relatedField) implements Inverse {

    /** The object that refers to the owner, if one does. One query, unless it is loaded already; where none does, each time. */
    public Optional<T> get() {
        throw new bookworm.exercises.Todo("18.3", "give the one object that refers to the owner");
    }

    @Override public boolean fits(Relation relation) {
        return relation.kind() == Relation.Kind.FORWARD && relation.field().unique();
    }
}
