package library;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.Meta;
import java.math.BigDecimal;
import java.time.LocalDate;

@Meta(app = "books")
public class Book extends Model {
    @CharField(maxLength = 200)                                      public String title;
    @BigIntegerField                                                 public Long authorId;
    @DateField                                                       public LocalDate publicationDate;
    @CharField(maxLength = 13, unique = true)                        public String isbn;
    @CharField(maxLength = 3, choices = Genre.class)                 public String genre = "FIC";
    @PositiveIntegerField                                            public int pages = 0;
    @DecimalField(maxDigits = 8, decimalPlaces = 2, nullable = true) public BigDecimal price;

    @Override public String toString() { return title; }
}
