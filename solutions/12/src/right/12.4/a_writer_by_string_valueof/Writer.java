// right because: the name, also where there is none
package desk;

import bookworm.*;
import bookworm.fields.*;

public class Writer extends Model {
    public static final Manager<Writer> objects = Manager.of(Writer.class);

    @CharField(maxLength = 100) public String name;
    public final RelatedSet<Work> works = relatedSet(Work.class, "writer");

    @Override public String toString() { return String.valueOf(name); }
}
