package library;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.math.BigDecimal;
import java.time.LocalDate;

@Meta(app = "books", ordering = "-publicationDate", indexes = {@Index("title"), @Index("isbn")})
public class Book extends Model {
    public static final Manager<Book> objects = Manager.of(Book.class);

    @CharField(maxLength = 200) public String title;
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "books") public final Ref<Author> author = ref();
    @DateField public LocalDate publicationDate;
    @CharField(maxLength = 13, unique = true) public String isbn;
    @CharField(maxLength = 3, choices = Genre.class) public String genre = "FIC";
    @PositiveIntegerField public int pages = 0;
    @ForeignKey(onDelete = OnDelete.SET_NULL, nullable = true, blank = true, relatedName = "books")
    public final Ref<Publisher> publisher = ref();
    @DecimalField(maxDigits = 8, decimalPlaces = 2, nullable = true, blank = true) public BigDecimal price;
    public final RelatedSet<Loan> loans = relatedSet(Loan.class, "book");

    @Override public String toString() { return title; }
}
