// misconception: a room was built before those behind it
// refused with: whichever is older
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
        return new Clearance(rooms.stream().sorted(java.util.Comparator.comparing((Room each) -> each.id)).toList(), Crate.objects.filter("room__in", rooms).list());
    }
}
