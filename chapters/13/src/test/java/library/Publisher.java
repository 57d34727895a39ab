package library;

import bookworm.*;
import bookworm.fields.CharField;
import bookworm.meta.Meta;

@Meta(app = "books")
public class Publisher extends Model {
    public static final Manager<Publisher> objects = Manager.of(Publisher.class);

    @CharField(maxLength = 100) public String name;
    @CharField(maxLength = 50) public String country;
    public final RelatedSet<Book> books = relatedSet(Book.class, "publisher");

    @Override public String toString() { return name; }
}
