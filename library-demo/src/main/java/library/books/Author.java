package library.books;

import bookworm.Manager;
import bookworm.Model;
import bookworm.RelatedSet;
import bookworm.ReverseRef;
import bookworm.fields.CharField;
import bookworm.fields.DateField;
import bookworm.fields.TextField;
import bookworm.meta.Meta;
import java.time.LocalDate;

@Meta(ordering = "name")
public class Author extends Model {
    public static final Manager<Author> objects = Manager.of(Author.class);

    @CharField(maxLength = 100) public String name;
    @DateField(nullable = true) public LocalDate birthDate;
    @TextField(blank = true) public String biography = "";
    public final RelatedSet<Book> books = relatedSet(Book.class, "author");
    public final ReverseRef<AuthorProfile> profile = reverseRef(AuthorProfile.class, "author");

    @Override public String toString() {
        return name;
    }
}
