package desk;

import bookworm.*;
import bookworm.exercises.Todo;
import bookworm.fields.*;

/** Exercise 12.4, debug: who wrote works. Its line in the log never ends. */
public class Writer extends Model {
    public static final Manager<Writer> objects = Manager.of(Writer.class);

    @CharField(maxLength = 100) public String name;
    public final RelatedSet<Work> works = relatedSet(Work.class, "writer");

    /** For the log: the name. Sends no query. */
    @Override public String toString() {
        Todo.here("12.4", "let the lines of the log end, and delete this line here and in Work");
        return name + ", who wrote " + works.list();
    }
}
