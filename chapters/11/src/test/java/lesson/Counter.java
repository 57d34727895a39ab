package lesson;

import bookworm.*;
import bookworm.fields.*;

/** How often each book was lent. */
public class Counter extends Model {
    public static final Manager<Counter> objects = Manager.of(Counter.class);

    @CharField(maxLength = 50) public String title;
    @IntegerField public int loans;

    /** What the database has now. */
    static int ofEmma() { return objects.get("title", "Emma").loans; }
}
