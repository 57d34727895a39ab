package library;

import bookworm.*;
import bookworm.fields.CharField;
import bookworm.meta.Meta;

@Meta(app = "books")
public class Tag extends Model {
    public static final Manager<Tag> objects = Manager.of(Tag.class);

    @CharField(maxLength = 50, unique = true) public String name;
    public final ManyRelatedSet<Book> books = manyRelatedSet(Book.class, "tags");

    @Override public String toString() { return name; }
}
