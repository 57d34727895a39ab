package desk;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;

/** A book that the publisher has. */
@Meta(app = "desk", ordering = "isbn")
public class Volume extends Model {
    public static final Manager<Volume> objects = Manager.of(Volume.class);

    @CharField(maxLength = 13, unique = true) public String isbn;
    @CharField(maxLength = 60) public String title;
    @PositiveIntegerField public int pages;
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") public final Ref<Maker> maker = ref();
    @CharField(maxLength = 20, blank = true) public String shelf = "";

    @Override public String toString() { return title; }
}
