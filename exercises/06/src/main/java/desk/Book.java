package desk;

import bookworm.*;
import bookworm.fields.*;
import java.time.LocalDate;

/** A book, as the exercises have it. */
public class Book extends Model {
    public static final Manager<Book> objects = Manager.of(Book.class);

    @CharField(maxLength = 200) public String title;
    @CharField(maxLength = 13, unique = true) public String isbn;
    @DateField(nullable = true) public LocalDate publicationDate;
    @PositiveIntegerField public int pages = 0;

    @Override public String toString() { return title; }
}
