package desk;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;

/** That a field of a row had one value, and then another; both as texts, and null where there was none. */
@Meta(ordering = "id")
public class Change extends Model {
    public static final Manager<Change> objects = Manager.of(Change.class);

    @CharField(maxLength = 200) public String model;
    @BigIntegerField public long row;
    @CharField(maxLength = 100) public String field;
    @TextField(nullable = true, blank = true) public String before;
    @TextField(nullable = true, blank = true) public String after;

    @Override public String toString() { return model + " " + row + ", " + field + ": " + before + " -> " + after; }
}
