// misconception: what lies behind is one step away
// refused with: however deep
package desk;

import java.util.*;

public final class Cellar {

    public record Clearance(List<Room> rooms, List<Crate> crates) { }

    private Cellar() { }

    public static Clearance plan(Room room) {
        List<Room> rooms = new ArrayList<>(List.of(room));
        rooms.addAll(Room.objects.filter("behind", room).list());
        return new Clearance(rooms, Crate.objects.filter("room__in", rooms).list());
    }
}
