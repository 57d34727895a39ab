// misconception: the cellar has no circles
// refused with: Remember which rooms were met
package desk;

import java.util.*;

public final class Cellar {

    public record Clearance(List<Room> rooms, List<Crate> crates) { }

    private Cellar() { }

    public static Clearance plan(Room room) {
        List<Room> rooms = new ArrayList<>(List.of(room));
        List<Room> wave = List.of(room);
        while (!wave.isEmpty()) {
            wave = Room.objects.filter("behind__in", wave).list();
            rooms.addAll(wave);
        }
        return new Clearance(rooms, Crate.objects.filter("room__in", Set.copyOf(rooms)).list());
    }
}
