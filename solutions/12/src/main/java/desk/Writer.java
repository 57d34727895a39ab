package desk;

import bookworm.*;
import bookworm.fields.*;

/** Who wrote works. */
public class Writer extends Model {
    public static final Manager<Writer> objects = Manager.of(Writer.class);

    @CharField(maxLength = 100) public String name;
    public final RelatedSet<Work> works = relatedSet(Work.class, "writer");

    /** For the log: the name. Sends no query. */
    @Override public String toString() { return name; }
}
