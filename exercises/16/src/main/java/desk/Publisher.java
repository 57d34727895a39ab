package desk;

import bookworm.*;
import bookworm.fields.*;

/** A publisher, as the exercises have it. Of some, the city is not known. */
public class Publisher extends Model {
    public static final Manager<Publisher> objects = Manager.of(Publisher.class);

    @CharField(maxLength = 100) public String name;
    @CharField(maxLength = 40, nullable = true) public String city;

    @Override public String toString() { return name; }
}
