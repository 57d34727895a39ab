package desk;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;

/** What can be ordered from a bookshop, as exercise 12.6 has it. */
@Meta(table = "shop_titles")
public class Title extends Model {
    public static final Manager<Title> objects = Manager.of(Title.class);

    @CharField(maxLength = 100) public String name;
    @CharField(maxLength = 13, unique = true, column = "isbn_13") public String isbn;

    @Override public String toString() { return name; }
}
