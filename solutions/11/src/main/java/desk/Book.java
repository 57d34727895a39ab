package desk;

import bookworm.*;
import bookworm.fields.*;
import java.math.BigDecimal;
import java.time.*;

/** A book, as the exercises have it. */
public class Book extends Model {
    public static final Manager<Book> objects = Manager.of(Book.class);

    @CharField(maxLength = 200) public String title;
    @DateField(nullable = true) public LocalDate published;
    /** When the library got it. */
    @DateTimeField(nullable = true) public Instant arrived;
    @DecimalField(maxDigits = 8, decimalPlaces = 2, nullable = true) public BigDecimal price;

    @Override public String toString() { return title; }
}
