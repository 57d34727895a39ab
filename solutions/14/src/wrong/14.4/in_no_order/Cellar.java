// misconception: a set has no order, and needs none
// refused with: given up comes first
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
        return new Clearance(rooms.stream().sorted(Comparator.comparing((Room each) -> each.name)).toList(), Crate.objects.filter("room__in", rooms).list());
    }
}
