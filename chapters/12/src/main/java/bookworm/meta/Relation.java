package bookworm.meta;

/** A named way from one model to another: along a foreign key. */
public record Relation(String name, FieldMeta field) {

    static Relation forward(FieldMeta key) { return new Relation(key.name(), key); }

    public ModelMeta source() { return field.model(); }

    public ModelMeta target() { return field.reference().target(); }

    /** For example {@code Book.author}. */
    @Override public String toString() { return source().name() + "." + name; }
}
