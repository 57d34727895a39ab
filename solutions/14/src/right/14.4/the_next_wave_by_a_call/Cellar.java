// right because: a method that calls itself, with a wave in place of a room
package desk;

import java.util.*;

public final class Cellar {

    public record Clearance(List<Room> rooms, List<Crate> crates) { }

    private Cellar() { }

    public static Clearance plan(Room room) {
        Set<Room> rooms = new LinkedHashSet<>();
        add(List.of(room), rooms);
        return new Clearance(new ArrayList<>(rooms), Crate.objects.filter("room__in", new ArrayList<>(rooms)).list());
    }

    private static void add(List<Room> wave, Set<Room> rooms) {
        List<Room> fresh = wave.stream().filter(each -> !rooms.contains(each)).toList();
        rooms.addAll(fresh);
        if (!fresh.isEmpty()) {
            add(Room.objects.filter("behind__in", fresh).list(), rooms);
        }
    }
}
