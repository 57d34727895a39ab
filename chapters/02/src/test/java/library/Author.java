package library;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.Meta;
import java.time.LocalDate;

@Meta(app = "books")
public class Author extends Model {
    @CharField(maxLength = 100) public String name;
    @DateField(nullable = true) public LocalDate birthDate;
    @TextField                  public String biography = "";

    @Override public String toString() { return name; }
}
