package books;

import bookworm.Manager;
import bookworm.ManyRelatedSet;
import bookworm.Model;
import bookworm.fields.CharField;

public class Tag extends Model {
    public static final Manager<Tag> objects = Manager.of(Tag.class);

    @CharField(maxLength = 50, unique = true) public String name;
    public final ManyRelatedSet<Book> books = manyRelatedSet(Book.class, "tags");

    @Override public String toString() {
        return name;
    }
}
