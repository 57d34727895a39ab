// misconception: a circle leads back to the room where it began, so stop there
// refused with: beside the way round
package desk;

import java.util.*;

public final class Cellar {

    public record Clearance(List<Room> rooms, List<Crate> crates) { }

    private Cellar() { }

    public static Clearance plan(Room room) {
        List<Room> rooms = new ArrayList<>();
        List<Room> wave = List.of(room);
        do {
            rooms.addAll(wave);
            wave = Room.objects.filter("behind__in", wave).list();
        } while (!wave.isEmpty() && !wave.contains(room));
        return new Clearance(rooms, Crate.objects.filter("room__in", rooms).list());
    }
}
