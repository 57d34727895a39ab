package bookworm.sql;

/** A field of the row at hand, by its name: {@code f("pages")}. */
public record F(String path) implements Unresolved, Leaf { }
