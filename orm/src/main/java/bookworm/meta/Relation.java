package bookworm.meta;

import java.util.List;
import java.util.stream.Stream;

/**
 * A named way from one model to another, as lookups walk it: along a foreign key, back along one, or through a table of
 * links.
 *
 * @param field the foreign key that the way goes along or back; for many to many, the link's key to the other side
 */
public record Relation(String name, Kind kind, FieldMeta field, List<Hop> hops) {

    public enum Kind { FORWARD, BACKWARD, MANY_TO_MANY }

    static Relation forward(FieldMeta key) {
        return new Relation(key.name(), Kind.FORWARD, key, List.of(Hop.forward(key)));
    }

    static Relation backward(FieldMeta key) {
        return new Relation(key.reference().relatedName(), Kind.BACKWARD, key, List.of(Hop.backward(key)));
    }

    static Relation manyToMany(String name, FieldMeta toThis, FieldMeta toOther) {
        return new Relation(name, Kind.MANY_TO_MANY, toOther, List.of(Hop.backward(toThis), Hop.forward(toOther)));
    }

    public ModelMeta source() {
        return hops.get(0).from().model();
    }

    public ModelMeta target() {
        return hops.get(hops.size() - 1).target();
    }

    /** Whether an object may have several on the other side. */
    public boolean many() {
        return hops.stream().anyMatch(Hop::many);
    }

    /** Of a many-to-many relation: the link's key to the model that the way starts from. */
    public FieldMeta fieldToSource() {
        return hops.get(0).to();
    }

    /** The same way from its other end: what leads back along a foreign key, or through the same links. */
    public Relation otherSide() {
        Hop last = hops.get(hops.size() - 1);
        return Stream.of(target().inverses(), target().relations()).flatMap(List::stream)
            .filter(each -> each.hops.size() == hops.size() && each.hops.get(0).from() == last.to()
                && each.hops.get(0).to() == last.from()).findFirst().orElseThrow();
    }

    /** For example {@code Book.author}. */
    @Override
    public String toString() {
        return source().name() + "." + name;
    }
}
