// misconception: after each wave ask for the crates of the rooms
// refused with: each once, and no others
package desk;

import java.util.*;

public final class Cellar {

    public record Clearance(List<Room> rooms, List<Crate> crates) { }

    private Cellar() { }

    public static Clearance plan(Room room) {
        Set<Room> rooms = new LinkedHashSet<>();
        List<Crate> crates = new ArrayList<>();
        List<Room> wave = List.of(room);
        while (!wave.isEmpty()) {
            rooms.addAll(wave);
            crates.addAll(Crate.objects.filter("room__in", rooms).list());
            List<Room> next = Room.objects.filter("behind__in", wave).list();
            wave = next.stream().filter(each -> !rooms.contains(each)).toList();
        }
        return new Clearance(new ArrayList<>(rooms), crates);
    }
}
