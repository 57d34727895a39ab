// misconception: only the rooms are many
// refused with: Crates are asked for by all rooms
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
        return new Clearance(List.copyOf(rooms), rooms.stream().flatMap(each -> Crate.objects.filter("room", each).list().stream()).toList());
    }
}
