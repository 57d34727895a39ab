package desk;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;

/** A portrait on the wall. As long as it hangs there, its writer stays in the catalogue. */
@Meta(ordering = "id")
public class Portrait extends Model {
    public static final Manager<Portrait> objects = Manager.of(Portrait.class);

    @ForeignKey(onDelete = OnDelete.PROTECT) public final Ref<Writer> writer = ref();
    /** The work in the writer's hands. When it goes, the portrait is taken down. */
    @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true) public final Ref<Work> shows = ref();
    @CharField(maxLength = 40) public String painter;

    @Override public String toString() { return painter; }
}
