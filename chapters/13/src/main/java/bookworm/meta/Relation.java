package bookworm.meta;

import java.util.List;

/**
 * A named way from one model to another, as lookups walk it: along a foreign key, or back along one.
 *
 * @param field the foreign key that the way goes along or back
 * @param backName what the same way is called from the other side
 */
public record Relation(String name, Kind kind, FieldMeta field, List<Hop> hops, String backName) {

    public enum Kind { FORWARD, BACKWARD }

    static Relation forward(FieldMeta key) {
        return new Relation(key.name(), Kind.FORWARD, key, List.of(Hop.forward(key)), key.reference().relatedName());
    }

    /** The same way, seen from the other side. */
    public Relation reversed() {
        return switch (kind) {
            case FORWARD -> new Relation(backName, Kind.BACKWARD, field, List.of(Hop.backward(field)), name);
            case BACKWARD -> forward(field);
        };
    }

    /** Whether lookups cannot name it. */
    boolean isHidden() { return name.endsWith("+"); }

    public ModelMeta source() { return hops.get(0).from().model(); }

    public ModelMeta target() { return hops.get(hops.size() - 1).to().model(); }

    /** For example {@code Book.author}. */
    @Override public String toString() { return source().name() + "." + name; }
}
