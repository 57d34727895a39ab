package bookworm;

import bookworm.errors.ValueError;
import bookworm.meta.*;

/** Puts a related object that was read with another one where that one's user will look for it. */
final class Links {

    private Links() {
    }

    /** Connects an object with the one at the other end of a relation; null where there is none. */
    static void connect(Model object, Relation relation, Model other) {
        if (relation.kind() == Relation.Kind.FORWARD) {
            refer(object, relation.field(), other);
            return;
        }
        object.remember(relation.name(), other);
        if (other != null) {
            refer(other, relation.field(), object);
        }
    }

    /** Throws a {@link ValueError} unless the field is a foreign key to the object's model. */
    static void checkFits(FieldMeta key, Model other) {
        if (key.reference() == null || key.reference().target() != other.meta()) {
            throw new ValueError(key + " cannot hold '" + other + "' of " + other.meta().name() + ".");
        }
    }

    /** Lets an object's foreign key hold the object that it refers to. */
    static void refer(Model object, FieldMeta key, Model other) {
        ((Ref<?>) key.raw(object)).hold(other);
    }
}
