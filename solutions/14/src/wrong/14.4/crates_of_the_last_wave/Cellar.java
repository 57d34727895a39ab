// misconception: the last wave is all of them
// refused with: crates of all these rooms
package desk;

import java.util.*;

public final class Cellar {

    public record Clearance(List<Room> rooms, List<Crate> crates) { }

    private Cellar() { }

    public static Clearance plan(Room room) {
        Set<Room> rooms = new LinkedHashSet<>(List.of(room));
        List<Room> wave = List.of(room);
        List<Crate> crates = List.of();
        while (!wave.isEmpty()) {
            crates = Crate.objects.filter("room__in", wave).list();
            wave = Room.objects.filter("behind__in", wave).list().stream().filter(rooms::add).toList();
        }
        return new Clearance(List.copyOf(rooms), crates);
    }
}
