package desk;

import bookworm.*;
import bookworm.fields.*;

/** A shelf, and how many copies of Emma stand on it. Fewer than none, the database refuses. */
public class Shelf extends Model {
    public static final Manager<Shelf> objects = Manager.of(Shelf.class);

    @CharField(maxLength = 40, unique = true) public String name;
    @PositiveIntegerField public int copies = 0;

    @Override public String toString() { return name; }
}
