package bookworm.sql;

/** A field of the row at hand, by its name or its path: {@code f("author__name")}. */
public record F(String path) implements Unresolved, Leaf { }
