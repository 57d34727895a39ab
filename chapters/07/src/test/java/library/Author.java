package library;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;
import java.time.LocalDate;

@Meta(app = "books")
public class Author extends Model {
    public static final Manager<Author> objects = Manager.of(Author.class);

    @CharField(maxLength = 100) public String name;
    @DateField(nullable = true) public LocalDate birthDate;
    @TextField(blank = true) public String biography = "";

    @Override public String toString() { return name; }
}
