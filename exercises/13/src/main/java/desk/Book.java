package desk;

import bookworm.*;
import bookworm.fields.*;

/** A book, as the exercises have it. It has an author, and perhaps a publisher. */
public class Book extends Model {
    public static final Manager<Book> objects = Manager.of(Book.class);

    @CharField(maxLength = 200) public String title;
    @ForeignKey(relatedName = "books") public final Ref<Author> author = ref();
    @ForeignKey(nullable = true, relatedName = "books") public final Ref<Publisher> publisher = ref();
    @CharField(maxLength = 3) public String genre;
    @PositiveIntegerField public int pages = 0;

    @Override public String toString() { return title; }
}
