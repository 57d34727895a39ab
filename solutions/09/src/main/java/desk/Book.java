package desk;

import bookworm.*;
import bookworm.fields.*;

/** A book, as the exercises have it. */
public class Book extends Model {
    public static final Manager<Book> objects = Manager.of(Book.class);

    @CharField(maxLength = 200) public String title;
    @CharField(maxLength = 3) public String genre = "FIC";
    @PositiveIntegerField public int pages = 0;
    /** Where it stands; null where it is lent, or lost. */
    @CharField(maxLength = 5, nullable = true) public String shelf;

    @Override public String toString() { return title; }
}
