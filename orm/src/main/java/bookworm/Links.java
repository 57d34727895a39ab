package bookworm;

import bookworm.errors.ValueError;
import bookworm.meta.*;
import java.util.List;

/** Connects objects: puts one into a foreign key of the other, or where the user of its way back will look for it. */
final class Links {

    private Links() {
    }

    /** Connects an object with the one at the other end of a relation; null where there is none. */
    static void connect(Model object, Relation relation, Model other) {
        boolean forward = relation.kind() == Relation.Kind.FORWARD;
        if (!forward) {
            object.remember(relation.name(), other == null ? List.of() : List.of(other));
        }
        if (other != null) {
            refer(forward ? object : other, relation.field(), forward ? other : object);
        }
    }

    /** Sets a field to a value, or a foreign key to an object. */
    static void set(Model object, FieldMeta field, Object value) {
        if (value instanceof Model other) {
            checkFits(field, other);
            refer(object, field, other);
        } else {
            field.set(object, field.convert(value));
        }
    }

    /** Throws a {@link ValueError} unless the field is a foreign key to the object's model. */
    static void checkFits(FieldMeta key, Model other) {
        if (key.reference() == null || key.reference().target() != other.meta()) {
            throw new ValueError(key + " cannot hold '" + other + "' of " + other.meta().name() + ".");
        }
    }

    /** Lets an object's foreign key hold the object that it refers to. */
    @SuppressWarnings("unchecked")
    static void refer(Model object, FieldMeta key, Model other) {
        ((Ref<Model>) key.raw(object)).set(other);
    }
}
