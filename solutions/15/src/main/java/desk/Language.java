package desk;

import bookworm.*;
import bookworm.fields.*;

/** A language, as the exercises have it. Its key is its code, and stands behind its name, which not every language has here. */
public class Language extends Model {
    public static final Manager<Language> objects = Manager.of(Language.class);

    @CharField(maxLength = 40, nullable = true) public String name;
    @CharField(maxLength = 2, primaryKey = true) public String code;
    public final RelatedSet<Book> books = relatedSet(Book.class, "language");

    @Override public String toString() { return code; }
}
