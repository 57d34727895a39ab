// right because: the whole table at once is one query
package desk;

import java.util.*;

public final class Cellar {

    public record Clearance(List<Room> rooms, List<Crate> crates) { }

    private Cellar() { }

    public static Clearance plan(Room room) {
        Map<Object, List<Room>> behind = new HashMap<>();
        for (Room each : Room.objects.all()) {
            if (each.behind.key() != null) {
                behind.computeIfAbsent(each.behind.key(), key -> new ArrayList<>()).add(each);
            }
        }
        Set<Room> rooms = new LinkedHashSet<>();
        visit(room, behind, rooms);
        return new Clearance(new ArrayList<>(rooms), Crate.objects.filter("room__in", rooms).list());
    }

    private static void visit(Room room, Map<Object, List<Room>> behind, Set<Room> rooms) {
        if (rooms.add(room)) {
            behind.getOrDefault(room.id, List.of()).forEach(next -> visit(next, behind, rooms));
        }
    }
}
