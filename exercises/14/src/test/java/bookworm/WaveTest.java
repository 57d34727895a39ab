package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.exercises.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "14.1", title = "Your turn: one wave")
@ReadAgain("Step 2: one wave, one query")
class WaveTest extends Village {

    @Override String refusedSince() {
        return "a row still refers to one that was collected, and nobody looked for it. Each key of all that is new in a wave is followed.";
    }

    @Test
    void what_refers_to_a_row_goes_along_and_what_refers_to_that() {
        shelf(strabane);
        Shelf shelf = shelf(bolton);
        note(copy(bolton, shelf, null), null);

        assertThat(deleted(shelf::delete)).as("A copy stands on the shelf, and a note is about the copy. A wave is followed by what refers"
            + " to what it found.").isEqualTo(Map.of("bookworm.Shelf", 1, "bookworm.Copy", 1, "bookworm.Note", 1));
        assertThat(Note.objects.exists()).as("The note is about a copy that went.").isFalse();
    }

    @Test
    void a_row_that_nobody_can_refer_to_goes_as_well() {
        Note note = note(copy(bolton, shelf(bolton), null), null);

        assertThat(deleted(note::delete)).as("Nobody refers to notes, and yet one is to go: each object that was found is noted in objects, whether"
            + " anything follows or not.").isEqualTo(Map.of("bookworm.Note", 1));
    }

    @Test
    void rows_of_several_models_may_have_one_key() {
        Copy copy = copy(bolton, shelf(bolton), null);
        String what = "Branch 1, shelf 1 and copy 1 are three rows: what is collected is told apart by its model, and then by its key.";

        assertThat(copy.id).isEqualTo(copy.shelf.key()).isEqualTo(bolton.id);
        assertThat(deleted(bolton::delete, what)).as(what).isEqualTo(Map.of("bookworm.Branch", 1, "bookworm.Shelf", 1, "bookworm.Copy", 1));
    }

    @Test
    void each_key_that_leads_to_the_model_is_followed() {
        Shelf there = shelf(strabane);
        Shelf here = shelf(bolton);
        Copy emma = copy(bolton, here, null);
        Copy sequel = copy(strabane, there, emma);
        copy(strabane, there, sequel);

        assertThat(deleted(bolton::delete)).as("Copies refer to a branch, to a shelf, and to the copy that they are a sequel of: each of"
            + " these keys is asked for.").isEqualTo(Map.of("bookworm.Branch", 1, "bookworm.Shelf", 1, "bookworm.Copy", 3));
    }

    @Test
    void nothing_else_goes() {
        Shelf there = shelf(strabane);
        copy(strabane, there, null);
        copy(bolton, shelf(bolton), null);
        orFail(bolton::delete);

        assertThat(Copy.objects.count()).as("A copy in Strabane does not refer to Bolton, nor to what is there.").isEqualTo(1);
        assertThat(Shelf.objects.get()).as("The shelf in Strabane does not refer to Bolton.").isEqualTo(there);
    }

    @Test
    void a_wave_asks_once_for_each_key() {
        Shelf shelf = shelf(bolton);
        library.update(Sql.of("INSERT INTO \"bookworm_copy\" (\"branch_id\", \"shelf_id\") SELECT ?, ? FROM SYSTEM_RANGE(1, 150)", bolton.id,
            shelf.id));

        List<String> asked = shapes(sent(() -> orFail(shelf::delete)), "SELECT");
        assertThat(asked.stream().filter(sql -> sql.contains("WHERE \"bookworm_copy\".\"sequel_of_id\"")))
            .as("150 copies were found on the shelf. For all of them together there is one question: who is a sequel of one of these?").hasSize(1);
        assertThat(asked.stream().map(sql -> sql.replaceAll("^.*? FROM ", "").replaceAll(" (ORDER BY|LIMIT|FETCH) .*", "")))
            .as("A key was asked for twice in one wave: whether there are any rows, or how many, and then which. Hand the queryset to follow"
            + " without looking.").doesNotHaveDuplicates();
    }

    @Test
    void the_rule_of_the_key_decides() {
        Member.objects.create(member -> member.branch.set(bolton));
        orFail(bolton::delete);

        assertThat(Member.objects.count()).as("A member's key says SET_NULL, and yet the member went along. What becomes of the rows that refer"
            + " to what was found, is for follow to decide: hand each queryset to it.").isEqualTo(1);
    }

    @Test
    void rows_that_were_met_before_are_not_followed_again() {
        Shelf shelf = shelf(bolton);
        Copy emma = copy(bolton, shelf, null);
        copy(strabane, shelf, null);
        copy(bolton, shelf, emma);

        List<Sql> sent = sent(() -> assertThat(deleted(bolton::delete)).as("Copies are met by their branch, and again by their shelf. Each"
            + " is one row.").containsEntry("bookworm.Copy", 3));
        Map<String, List<Object>> asked = new TreeMap<>();
        sent.stream().filter(sql -> sql.text().startsWith("SELECT")).forEach(sql ->
            asked.computeIfAbsent(sql.text().replaceAll("\\(\\?.*?\\)", "(?)"), each -> new ArrayList<>()).addAll(sql.parameters()));
        assertThat(asked.values()).as("It was asked twice who refers to one row. A row that was met before was followed then: ask with the"
            + " keys of what is new in the wave.").allSatisfy(keys -> assertThat(keys).doesNotHaveDuplicates());
        assertThat(sent.stream().map(Sql::text)).as("A wave without anything new asks nothing.").noneMatch(sql -> sql.contains("IN ()")
            || sql.startsWith("SELECT") && !sql.contains("?"));
    }

    @Test
    void rows_in_a_circle_are_collected_once() {
        Shelf shelf = shelf(bolton);
        Copy one = copy(bolton, shelf, null);
        Copy two = copy(bolton, shelf, one);
        one.sequelOf.set(two);
        one.save();

        assertThat(deleted(one::delete)).as("Each of two copies is the sequel of the other: both go, and the walk ends.")
            .isEqualTo(Map.of("bookworm.Copy", 2));
        assertThat(one.isStored()).as("delete() was called on this object, and nobody told it that its row is gone. It was noted first, and the walk"
            + " met its row again: the object that is noted already stays.").isFalse();
    }

    @Test
    void many_rows_may_be_the_first_wave() {
        copy(bolton, shelf(bolton), null);
        copy(strabane, shelf(strabane), null);

        assertThat(deleted(Branch.objects.all()::delete)).as("Two branches are deleted at once, each with its shelf and its copy.")
            .isEqualTo(Map.of("bookworm.Branch", 2, "bookworm.Shelf", 2, "bookworm.Copy", 2));
    }

    @Test
    void each_of_the_querysets_is_followed() {
        Shelf shelf = shelf(bolton);
        library.update(Sql.of("INSERT INTO \"bookworm_copy\" (\"branch_id\", \"shelf_id\") SELECT ?, ? FROM SYSTEM_RANGE(1, 10001)", bolton.id,
            shelf.id));
        Copy last = Copy.objects.orderBy("-pk").first().orElseThrow();
        copy(strabane, shelf(strabane), last);

        String what = "The shelf has 10,001 copies, more keys than one statement takes. So rows(...) gives two querysets, and the last copy"
            + " has a sequel that only the second one finds.";
        assertThat(deleted(shelf::delete, what)).as(what).containsEntry("bookworm.Copy", 10_002);
    }
}
