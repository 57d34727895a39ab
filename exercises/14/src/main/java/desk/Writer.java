package desk;

import bookworm.*;
import bookworm.fields.CharField;
import bookworm.meta.Meta;

/** A writer, who may be in the catalogue under several names. */
@Meta(ordering = "id")
public class Writer extends Model {
    public static final Manager<Writer> objects = Manager.of(Writer.class);

    @CharField(maxLength = 40) public String name;

    @Override public String toString() { return name; }
}
