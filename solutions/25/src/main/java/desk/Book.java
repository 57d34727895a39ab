package desk;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;
import java.time.LocalDate;

@Meta(ordering = "title")
public class Book extends Model {
    public static final Manager<Book> objects = Manager.of(Book.class);

    @CharField(maxLength = 200) public String title;
    @CharField(maxLength = 100) public String author;
    @CharField(maxLength = 10) public String genre = "novel";
    @IntegerField public int pages;
    @CharField(maxLength = 20, unique = true) public String isbn;
    @DateField(nullable = true) public LocalDate lentOn;
    @DateField(nullable = true) public LocalDate backOn;

    @Override public String toString() { return title; }
}
