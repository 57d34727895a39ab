package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.errors.BookwormException;
import bookworm.exercises.*;
import desk.MemberDesk.Form;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "16.4", title = "A form that blanks what was not filled in")
@ReadAgain("Step 4: a save writes what was read")
@Timeout(60)
class MemberDeskTest {

    private final Shelf shelf = new Shelf();
    private final Member woodhouse = member("Emma Woodhouse", "Hartfield", "21", 3, "Reads a lot.");
    private final Member elliot = member("Anne Elliot", "Kellynch Hall", "", 0, "");

    private static Member member(String name, String street, String phone, int fines, String notes) {
        return Member.objects.create(member -> {
            member.name = name;
            member.street = street;
            member.phone = phone;
            member.fines = fines;
            member.notes = notes;
        });
    }

    @AfterEach
    void close() { shelf.close(); }

    private static List<String> apply(long key, String name, String street, String phone) {
        return Shelf.sqlOf(() -> ByNameTest.orFail(() -> {
            MemberDesk.apply(new Form(key, name, street, phone));
            return true;
        }));
    }

    private Map<String, Object> row() { return Member.objects.values("name", "street", "phone", "fines", "notes").get("pk", woodhouse.id).asMap(); }

    @Test
    void what_was_filled_in_is_written() {
        apply(woodhouse.id, "Emma Knightley", "Donwell Abbey", "22");

        assertThat(row()).as("Three boxes were filled in: write all three.").containsEntry("name", "Emma Knightley")
            .containsEntry("street", "Donwell Abbey").containsEntry("phone", "22");
        assertThat(row()).as("The form does not ask for fines and notes: they stay what they are.").containsEntry("fines", 3)
            .containsEntry("notes", "Reads a lot.");
        assertThat(Member.objects.values("name", "street").get("pk", elliot.id).list()).as("Another member's row stays what it is.")
            .isEqualTo(List.of("Anne Elliot", "Kellynch Hall"));
    }

    @Test
    void a_box_that_was_left_empty_says_nothing() {
        apply(woodhouse.id, null, "Donwell Abbey", null);

        assertThat(row()).as("She has moved, and her name and phone are what they were: null says that nobody wrote there.")
            .containsEntry("name", "Emma Woodhouse").containsEntry("phone", "21").containsEntry("street", "Donwell Abbey");
    }

    @Test
    void a_box_that_was_crossed_out_is_filled_in() {
        apply(woodhouse.id, null, null, "");

        assertThat(row()).as("She has no phone any more: an empty text was filled in, and is written.").containsEntry("phone", "");

        apply(woodhouse.id, null, "", null);

        assertThat(row()).as("She has crossed out her street: an empty text is written in each box, and not as a phone alone.").containsEntry("street", "");
    }

    @Test
    void only_what_was_filled_in_is_written_so_that_two_desks_do_not_undo_each_other() {
        assertThat(apply(woodhouse.id, null, "Donwell Abbey", null)).as("Only the street was filled in, so only the street is written. Another desk may"
            + " be changing the name, and what is read may be written back over it.").noneMatch(sql -> sql.startsWith("UPDATE")
                && (sql.contains("\"name\" =") || sql.contains("\"phone\" =") || sql.contains("\"fines\" =")));
        assertThat(apply(woodhouse.id, "Emma Knightley", null, null)).as("Only the name was filled in, so only the name is written: what is read may be"
            + " written back.").noneMatch(sql -> sql.startsWith("UPDATE") && (sql.contains("\"street\" =") || sql.contains("\"phone\" =")));
        assertThat(apply(woodhouse.id, null, null, "22")).as("Only the phone was filled in, so only the phone is written: what is read may be written back.")
            .noneMatch(sql -> sql.startsWith("UPDATE") && (sql.contains("\"name\" =") || sql.contains("\"street\" =")));
    }

    @Test
    void what_nobody_looks_at_is_not_read() {
        assertThat(apply(woodhouse.id, null, "Donwell Abbey", null)).as("The form has no notes and no fines, and the notes may be long: do not"
            + " read them.").noneMatch(sql -> sql.startsWith("SELECT") && (sql.contains("\"notes\"") || sql.contains("\"fines\"")));
        assertThat(apply(woodhouse.id, "Emma", "Hartfield", "23")).as("Two statements are enough for a form: one that looks whether the member is"
            + " there, and one that writes.").hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void an_empty_form_writes_nothing() {
        assertThat(apply(woodhouse.id, null, null, null)).as("Nothing was filled in, so nothing is written.")
            .noneMatch(sql -> sql.startsWith("UPDATE") || sql.startsWith("INSERT"));
    }

    @Test
    void a_member_who_is_gone_stays_gone() {
        woodhouse.delete();

        assertThatThrownBy(() -> MemberDesk.apply(new Form(2000, "Emma Knightley", "Donwell Abbey", "22")), "There is no such member, and nobody was told.")
            .as("There is no such member: an error of the ORM says so, a DoesNotExist or a DatabaseError.").isInstanceOf(BookwormException.class);
        assertThat(Member.objects.count()).as("A form changes a row. It makes none: a member without fines and notes is not the one who is gone.").isEqualTo(1);
    }

    @Test
    @ReadAgain("Step 1: values by name")
    void the_envelopes_have_a_line_for_each_member_by_name() {
        assertThat(ByNameTest.orFail(MemberDesk::envelopes)).as("Name and street, in the order of the names.")
            .isEqualTo(List.of("Anne Elliot, Kellynch Hall", "Emma Woodhouse, Hartfield"));
    }

    @Test
    @ReadAgain("Step 1: values by name")
    void each_member_gets_an_envelope_and_only_the_names_order_them() {
        member("Anne Elliot", "Camden Place", "", 0, "");
        member("Anne Elliot", "Camden Place", "", 0, "");
        member("Anne", "Lyme", "", 0, "");
        List<String> lines = ByNameTest.orFail(MemberDesk::envelopes);

        assertThat(lines).as("Three members are called Anne Elliot, and two of them live in one house: each gets an envelope.").hasSize(5)
            .contains("Anne Elliot, Kellynch Hall", "Anne Elliot, Camden Place");
        assertThat(lines.get(0)).as("The order is that of the names, and not that of the lines: Anne comes before Anne Elliot.").isEqualTo("Anne, Lyme");
    }

    @Test
    @ReadAgain("Step 4: a save writes what was read")
    void the_envelopes_are_one_query() {
        assertThat(Shelf.sqlOf(MemberDesk::envelopes)).as("Read names and streets at once, by one query. What is left out, and asked for in a loop, is a"
            + " query for each member.").hasSize(1);
    }

    @Test
    @ReadAgain("Step 1: values by name")
    void the_envelopes_read_what_stands_on_them() {
        assertThat(Shelf.sqlOf(MemberDesk::envelopes)).as("Name and street stand on an envelope. Phone, fines and notes are read for nothing.")
            .noneMatch(sql -> sql.contains("\"phone\"") || sql.contains("\"fines\"") || sql.contains("\"notes\""));
    }
}
