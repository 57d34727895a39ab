package desk;

import bookworm.*;
import bookworm.fields.*;

/** A publisher, as the exercises have it. */
public class Publisher extends Model {
    public static final Manager<Publisher> objects = Manager.of(Publisher.class);

    @CharField(maxLength = 100) public String name;

    @Override public String toString() { return name; }
}
