package bookworm.benchmarks.bookworm;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;
import java.time.LocalDate;

@Meta(table = "author")
public class Author extends Model {
    public static final Manager<Author> objects = Manager.of(Author.class);

    @CharField(maxLength = 100)                  public String name;
    @DateField(nullable = true)                  public LocalDate born;
    @CharField(maxLength = 500, nullable = true) public String biography;
    @BooleanField                                public boolean active;
    public final RelatedSet<Book> books = relatedSet(Book.class, "author");
}
