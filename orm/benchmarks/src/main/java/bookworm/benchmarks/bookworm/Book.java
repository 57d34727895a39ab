package bookworm.benchmarks.bookworm;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;
import java.math.BigDecimal;
import java.time.LocalDate;

@Meta(table = "book")
public class Book extends Model {
    public static final Manager<Book> objects = Manager.of(Book.class);

    @CharField(maxLength = 200)                                         public String title;
    @CharField(maxLength = 200, nullable = true)                        public String subtitle;
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "books")     public final Ref<Author> author = ref();
    @DateField                                                          public LocalDate published;
    @CharField(maxLength = 13)                                          public String isbn;
    @CharField(maxLength = 20, dbIndex = true)                          public String genre;
    @IntegerField                                                       public int pages;
    @DecimalField(maxDigits = 8, decimalPlaces = 2, nullable = true)    public BigDecimal price;
    @BooleanField                                                       public boolean inPrint;
}
