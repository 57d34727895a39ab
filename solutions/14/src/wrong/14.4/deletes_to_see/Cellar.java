// misconception: the collector knows, so let it work
// refused with: only asks
package desk;

import java.util.*;

public final class Cellar {

    public record Clearance(List<Room> rooms, List<Crate> crates) { }

    private Cellar() { }

    public static Clearance plan(Room room) {
        Set<Room> rooms = new LinkedHashSet<>(List.of(room));
        List<Room> wave = List.of(room);
        while (!wave.isEmpty()) {
            wave = Room.objects.filter("behind__in", wave).list().stream().filter(rooms::add).toList();
        }
        Room.objects.filter("pk", -1).update("name", "x");
        return new Clearance(List.copyOf(rooms), Crate.objects.filter("room__in", rooms).list());
    }
}
