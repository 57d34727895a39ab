package bookworm.meta;

import java.util.List;

/**
 * A named way from one model to another, as lookups walk it: along a foreign key, back along one, or through a join table.
 *
 * @param field the foreign key that the way goes along or back; for many to many, the link's key to the other side
 * @param backName what the same way is called from the other side
 */
public record Relation(String name, Kind kind, FieldMeta field, List<Hop> hops, String backName) {

    public enum Kind { FORWARD, BACKWARD, MANY_TO_MANY }

    static Relation forward(FieldMeta key) {
        return new Relation(key.name(), Kind.FORWARD, key, List.of(Hop.forward(key)), key.reference().relatedName());
    }

    static Relation manyToMany(String name, FieldMeta toThis, FieldMeta toOther, String backName) {
        return new Relation(name, Kind.MANY_TO_MANY, toOther, List.of(Hop.backward(toThis), Hop.forward(toOther)), backName);
    }

    /** The same way, seen from the other side. */
    public Relation reversed() {
        return switch (kind) {
            case FORWARD -> new Relation(backName, Kind.BACKWARD, field, List.of(Hop.backward(field)), name);
            case BACKWARD -> forward(field);
            case MANY_TO_MANY -> manyToMany(backName, field, fieldToSource(), name);
        };
    }

    /** Whether lookups cannot name it. */
    boolean isHidden() { return name.endsWith("+"); }

    public ModelMeta source() { return hops.get(0).from().model(); }

    public ModelMeta target() { return hops.get(hops.size() - 1).to().model(); }

    /** Whether an object may have several on the other side. */
    public boolean many() { return hops.stream().anyMatch(Hop::many); }

    /** Of a many-to-many relation: the link's key to the model that the way starts from. */
    public FieldMeta fieldToSource() { return hops.get(0).to(); }

    /** For example {@code Book.author}. */
    @Override public String toString() { return source().name() + "." + name; }
}
