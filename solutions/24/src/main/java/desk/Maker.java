package desk;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;

/** Who writes volumes. */
@Meta(app = "desk", ordering = "name")
public class Maker extends Model {
    public static final Manager<Maker> objects = Manager.of(Maker.class);

    @CharField(maxLength = 60, unique = true) public String name;

    @Override public String toString() { return name; }
}
