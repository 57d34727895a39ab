// misconception: a set of what was seen makes it fast
// refused with: one query for each wave
package desk;

import java.util.*;

public final class Cellar {

    public record Clearance(List<Room> rooms, List<Crate> crates) { }

    private Cellar() { }

    public static Clearance plan(Room room) {
        Set<Room> rooms = new LinkedHashSet<>(List.of(room));
        visit(room, rooms);
        return new Clearance(List.copyOf(rooms), Crate.objects.filter("room__in", rooms).list());
    }

    private static void visit(Room room, Set<Room> rooms) {
        for (Room next : Room.objects.filter("behind", room)) {
            if (rooms.add(next)) {
                visit(next, rooms);
            }
        }
    }
}
