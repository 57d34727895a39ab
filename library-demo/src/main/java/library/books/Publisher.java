package library.books;

import bookworm.Manager;
import bookworm.Model;
import bookworm.RelatedSet;
import bookworm.fields.CharField;

public class Publisher extends Model {
    public static final Manager<Publisher> objects = Manager.of(Publisher.class);

    @CharField(maxLength = 100) public String name;
    @CharField(maxLength = 50) public String country;
    public final RelatedSet<Book> books = relatedSet(Book.class, "publisher");

    @Override public String toString() {
        return name;
    }
}
