// right because: the condition may be about another table
package desk;

import java.util.*;

public final class Cellar {

    public record Clearance(List<Room> rooms, List<Crate> crates) { }

    private Cellar() { }

    public static Clearance plan(Room room) {
        List<Room> rooms = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        List<Crate> crates = new ArrayList<>();
        Deque<List<Room>> waves = new ArrayDeque<>();
        waves.add(List.of(room));
        while (!waves.isEmpty()) {
            List<Room> fresh = new ArrayList<>();
            for (Room each : waves.remove()) {
                if (seen.add(each.pk())) {
                    fresh.add(each);
                }
            }
            if (!fresh.isEmpty()) {
                rooms.addAll(fresh);
                List<Object> keys = fresh.stream().<Object>map(each -> each.pk()).toList();
                crates.addAll(Crate.objects.filter("room__pk__in", keys).orderBy("room__name").list());
                waves.add(Room.objects.filter("behind__pk__in", keys).orderBy("-name").list());
            }
        }
        return new Clearance(rooms, crates);
    }
}
