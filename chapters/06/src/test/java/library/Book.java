package library;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.math.BigDecimal;
import java.time.LocalDate;

@Meta(app = "books", indexes = {@Index("title"), @Index("isbn")})
public class Book extends Model {
    public static final Manager<Book> objects = Manager.of(Book.class);

    @CharField(maxLength = 200) public String title;
    /** Until chapter 12, an author is a number. */
    @BigIntegerField public Long authorId;
    @DateField public LocalDate publicationDate;
    @CharField(maxLength = 13, unique = true) public String isbn;
    @CharField(maxLength = 3, choices = Genre.class) public String genre = "FIC";
    @PositiveIntegerField public int pages = 0;
    @DecimalField(maxDigits = 8, decimalPlaces = 2, nullable = true) public BigDecimal price;

    @Override public String toString() { return title; }
}
