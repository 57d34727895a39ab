package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.exercises.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "14.4", title = "A cellar is cleared")
@ReadAgain("Step 2: one wave, one query")
@Timeout(60)
class CellarTest extends DeskLibrary {

    private final Room stairs = room("Stairs", null);
    private final Room vault = room("Vault", stairs);
    private final Room boiler = room("Boiler room", stairs);
    private final Room annex = room("Annex", vault);
    private final Room attic = room("Attic", null);
    private final Crate atlases = crate("Atlases", annex);
    private final Crate sermons = crate("Sermons", stairs);

    CellarTest() {
        crate("Hats", attic);
        for (int i = 0; i < 3; i++) {
            room("Niche " + i, boiler);
        }
    }

    private static List<String> names(Cellar.Clearance clearance) { return clearance.rooms().stream().map(room -> room.name).toList(); }

    private static Cellar.Clearance plan(Room room) { return orFail(() -> Cellar.plan(room)); }

    @Test
    void a_wave_is_one_query() {
        List<String> sent = sqlOf(() -> plan(stairs));

        assertThat(sent.stream().filter(sql -> sql.contains("FROM \"desk_room\""))).as("Seven rooms, in three waves, the first of which"
            + " is the room itself: one query for each wave, and perhaps one more that finds nothing.").hasSizeLessThanOrEqualTo(4);
        assertThat(sent.stream().filter(sql -> sql.contains("FROM \"desk_crate\""))).as("Crates are asked for by all rooms of a wave, or of all"
            + " waves, at once: at most one query for each wave.").hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void it_tells_the_rooms_and_the_crates() {
        Cellar.Clearance clearance = plan(stairs);

        assertThat(names(clearance)).as("The room, and all that lie behind it, however deep.").containsExactlyInAnyOrder("Stairs", "Vault",
            "Boiler room", "Annex", "Niche 0", "Niche 1", "Niche 2");
        assertThat(clearance.crates()).as("The crates of all these rooms, each once, and no others.").containsExactlyInAnyOrder(sermons, atlases);
        assertThat(names(plan(annex))).as("Nothing lies behind the annex.").containsExactly("Annex");
        assertThat(plan(attic).rooms()).as("The attic is no part of the cellar.").containsExactly(attic);
    }

    @Test
    void a_room_comes_before_those_behind_it() {
        vault.behind.set(boiler);
        vault.save();
        List<String> names = names(plan(stairs));

        assertThat(names.get(0)).as("The room that is given up comes first.").isEqualTo("Stairs");
        assertThat(names.indexOf("Boiler room")).as("The vault lies behind the boiler room now, and was built before it. A room comes after the one that"
            + " it lies behind, whichever is older.").isLessThan(names.indexOf("Vault"));
        assertThat(names.indexOf("Vault")).as("One gets to the annex through the vault.").isLessThan(names.indexOf("Annex"));
        assertThat(names.indexOf("Boiler room")).as("One gets to a niche through the boiler room.").isLessThan(names.indexOf("Niche 1"));
    }

    @Test
    void rooms_in_a_circle_are_told_once() {
        stairs.behind.set(annex);
        stairs.save();

        Cellar.Clearance clearance = endsOrFails(() -> Cellar.plan(vault), "It did not come to an end: the rooms lie behind each other in a circle,"
            + " and it went round and round. Remember which rooms were met.");
        assertThat(names(clearance)).as("Somebody broke through a wall: the stairs lie behind the annex now. Each room is told once, those"
            + " too that lie beside the way round, and the walk ends.").containsExactlyInAnyOrder("Vault", "Annex", "Stairs", "Boiler room", "Niche 0",
                "Niche 1", "Niche 2");
        assertThat(clearance.crates()).as("Each crate is told once.").containsExactlyInAnyOrder(sermons, atlases);
    }

    @Test
    void nothing_is_deleted() {
        assertThat(sqlOf(() -> plan(stairs))).as("It is a plan: it only asks.").allMatch(sql -> sql.startsWith("SELECT"));
    }
}
