// right because: one query for the crates of each wave
package desk;

import java.util.*;

public final class Cellar {

    public record Clearance(List<Room> rooms, List<Crate> crates) { }

    private Cellar() { }

    public static Clearance plan(Room room) {
        Map<Object, Room> rooms = new LinkedHashMap<>();
        List<Crate> crates = new ArrayList<>();
        List<Room> wave = new ArrayList<>(List.of(room));
        while (!wave.isEmpty()) {
            for (Room each : wave) {
                rooms.put(each.id, each);
            }
            crates.addAll(Crate.objects.filter("room__in", wave).list());
            List<Room> next = new ArrayList<>();
            for (Room each : Room.objects.filter("behind__in", wave)) {
                if (!rooms.containsKey(each.id)) {
                    next.add(each);
                }
            }
            wave = next;
        }
        return new Clearance(new ArrayList<>(rooms.values()), crates);
    }
}
