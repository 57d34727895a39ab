package bookworm;

import bookworm.meta.*;

/** Finds the relation that a related set stands for. */
final class Relations {

    private Relations() {
    }

    /** The way back along a foreign key. */
    static Relation backOf(Class<? extends Model> model, String foreignKey) {
        FieldMeta field = Models.meta(model).field(foreignKey);
        ModelMeta target = field.reference().target();
        return target.inverses().stream().filter(inverse -> inverse.field() == field).findFirst().orElseThrow();
    }

    /** The same links seen from the other side. */
    static Relation otherSide(Relation links) {
        return links.target().inverses().stream().filter(inverse -> isOtherSide(inverse, links)).findFirst()
            .or(() -> links.target().relations().stream().filter(forward -> isOtherSide(forward, links)).findFirst())
            .orElseThrow();
    }

    private static boolean isOtherSide(Relation one, Relation other) {
        return one.kind() == Relation.Kind.MANY_TO_MANY && one.field() == other.fieldToSource();
    }
}
