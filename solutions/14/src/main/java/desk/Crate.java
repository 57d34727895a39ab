package desk;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;

/** A crate of books that nobody has asked for. */
@Meta(ordering = "id")
public class Crate extends Model {
    public static final Manager<Crate> objects = Manager.of(Crate.class);

    @CharField(maxLength = 40) public String label;
    @ForeignKey(onDelete = OnDelete.CASCADE) public final Ref<Room> room = ref();

    @Override public String toString() { return label; }
}
