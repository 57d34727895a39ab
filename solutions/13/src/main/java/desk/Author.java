package desk;

import bookworm.*;
import bookworm.fields.*;

/** An author, as the exercises have it. */
public class Author extends Model {
    public static final Manager<Author> objects = Manager.of(Author.class);

    @CharField(maxLength = 100) public String name;

    @Override public String toString() { return name; }
}
