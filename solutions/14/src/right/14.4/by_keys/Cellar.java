// right because: keys do as well as objects, and exclude leaves out what is known
package desk;

import java.util.*;

public final class Cellar {

    public record Clearance(List<Room> rooms, List<Crate> crates) { }

    private Cellar() { }

    public static Clearance plan(Room room) {
        List<Room> rooms = new ArrayList<>(List.of(room));
        List<Long> wave = List.of(room.id);
        while (!wave.isEmpty()) {
            List<Long> known = rooms.stream().map(each -> each.id).toList();
            List<Room> next = Room.objects.filter("behindId__in", wave).exclude("pk__in", known).list();
            rooms.addAll(next);
            wave = next.stream().map(each -> each.id).toList();
        }
        return new Clearance(rooms, Crate.objects.filter("room__in", rooms).list());
    }
}
