package library;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.Meta;
import java.time.LocalDate;

@Meta(app = "books")
public class Book extends Model {
    @CharField(maxLength = 200)               public String title;
    @BigIntegerField                          public Long authorId;
    @DateField                                public LocalDate publicationDate;
    @CharField(maxLength = 13, unique = true) public String isbn;
    @CharField(maxLength = 3)                 public String genre = "FIC";
    @PositiveIntegerField                     public int pages = 0;

    @Override public String toString() { return title; }
}
