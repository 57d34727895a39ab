package desk;

import bookworm.*;
import bookworm.fields.*;

/** An author, as the exercises have it. Of some, the year of birth is not known. */
public class Author extends Model {
    public static final Manager<Author> objects = Manager.of(Author.class);

    @CharField(maxLength = 100) public String name;
    @IntegerField(nullable = true) public Integer born;
    public final RelatedSet<Book> books = relatedSet(Book.class, "author");

    @Override public String toString() { return name; }
}
