package desk;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;

/** A room of the cellar. Most rooms lie behind another one. */
@Meta(ordering = "id")
public class Room extends Model {
    public static final Manager<Room> objects = Manager.of(Room.class);

    @CharField(maxLength = 40) public String name;
    @ForeignKey(onDelete = OnDelete.CASCADE, nullable = true) public final Ref<Room> behind = ref();

    @Override public String toString() { return name; }
}
