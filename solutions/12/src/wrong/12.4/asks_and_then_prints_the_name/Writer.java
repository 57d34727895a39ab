// misconception: a query that is not printed is none
// refused with: still a look at the log sends queries
package desk;

import bookworm.*;
import bookworm.fields.*;

public class Writer extends Model {
    public static final Manager<Writer> objects = Manager.of(Writer.class);

    @CharField(maxLength = 100) public String name;
    public final RelatedSet<Work> works = relatedSet(Work.class, "writer");

    @Override public String toString() { return works.list().isEmpty() ? name : name; }
}
