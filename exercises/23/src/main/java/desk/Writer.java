package desk;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;

@Meta(app = "desk", ordering = "name")
public class Writer extends Model {
    public static final Manager<Writer> objects = Manager.of(Writer.class);

    @CharField(maxLength = 100) public String name;
    @IntegerField public int born;
    public final RelatedSet<Work> works = relatedSet(Work.class, "writer");

    @Override public String toString() { return name; }
}
