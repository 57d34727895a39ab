package desk;

import bookworm.*;
import bookworm.fields.*;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A book, as the exercises have it. It has an author, and perhaps a publisher and a price. */
public class Book extends Model {
    public static final Manager<Book> objects = Manager.of(Book.class);

    @CharField(maxLength = 200) public String title;
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "books") public final Ref<Author> author = ref();
    @ForeignKey(onDelete = OnDelete.SET_NULL, nullable = true, relatedName = "books") public final Ref<Publisher> publisher = ref();
    @DateField public LocalDate published;
    @CharField(maxLength = 1) public Binding binding = Binding.CLOTH;
    @PositiveIntegerField public int pages = 0;
    @DecimalField(maxDigits = 6, decimalPlaces = 2, nullable = true) public BigDecimal price;

    @Override public String toString() { return title; }
}
