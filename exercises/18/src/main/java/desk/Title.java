package desk;

import bookworm.*;
import bookworm.fields.CharField;

/** What stands on a reading list, in exercise 18.5. */
public class Title extends Model {
    public static final Manager<Title> objects = Manager.of(Title.class);

    @CharField(maxLength = 200) public String name;

    @Override public String toString() { return name; }
}
