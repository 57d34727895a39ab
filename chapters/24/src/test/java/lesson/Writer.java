package lesson;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;

/** An author of the publisher's list, who counts how many objects were made. */
@Meta(app = "desk", ordering = "id")
public class Writer extends Model {
    public static final Manager<Writer> objects = Manager.of(Writer.class);

    static int made;

    @CharField(maxLength = 100) public String name;
    @TextField(blank = true) public String biography = "";

    public Writer() { made++; }
}
