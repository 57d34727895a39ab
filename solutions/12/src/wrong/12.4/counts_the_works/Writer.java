// misconception: a count is no list
// refused with: A writer's line is the name alone
package desk;

import bookworm.*;
import bookworm.fields.*;

public class Writer extends Model {
    public static final Manager<Writer> objects = Manager.of(Writer.class);

    @CharField(maxLength = 100) public String name;
    public final RelatedSet<Work> works = relatedSet(Work.class, "writer");

    @Override public String toString() { return name + ", works: " + works.count(); }
}
