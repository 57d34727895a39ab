package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.schema.Schema;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "25.6", title = "The last project, an example: an audit trail")
@ReadAgain("The ORM on one page")
@Timeout(60)
class AuditTest {

    private static final String PASSED_OVER = "SKIP LOCKED passes over a row that another desk has locked, as if there were none: then it changes without a trail. Wait for it.";

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    AuditTest() { Schema.create(Member.class, Change.class); }

    @AfterEach
    void close() { library.close(); }

    private static Member saved(String name, Integer card) {
        Member member = new Member();
        member.name = name;
        member.card = card;
        member.save();
        return member;
    }

    private static List<String> trail() { return Change.objects.list().stream().map(Change::toString).toList(); }

    private static Member read(Member member) { return Member.objects.get("pk", member.id); }

    @Test
    void a_new_object_is_saved_and_changes_nothing() {
        Member ann = saved("Ann", 7);

        assertThat(read(ann).name).as("The object is saved, as always.").isEqualTo("Ann");
        assertThat(trail()).as("A new object changes no row, so it leaves no trail.").isEmpty();

        Member bob = new Member();
        bob.id = 77L;
        bob.name = "Bob";
        assertThatCode(bob::save).as("A new object may bring its key along. There is no row of that key yet, and so nothing to compare.").doesNotThrowAnyException();
        assertThat(read(bob).name).as("The object with a key of its own is saved, as always.").isEqualTo("Bob");
        assertThat(trail()).as("A new object with a key of its own changes no row either.").isEmpty();
    }

    @Test
    void a_change_leaves_a_trail() {
        Member ann = saved("Ann", 7);
        ann.name = "Anna";
        ann.save();

        assertThat(read(ann).name).as("The object is saved, as always.").isEqualTo("Anna");
        assertThat(trail()).as("The name was Ann, and is Anna now; nothing else has changed. The model is said by its label.").containsExactly("desk.Member 1, name: Ann -> Anna");
    }

    @Test
    void only_what_changes_and_is_marked() {
        Member ann = saved("Ann", 7);
        ann.visited = "on Monday";
        ann.save();
        assertThat(trail()).as("The last visit is not marked as @Audited, and nothing else has changed.").isEmpty();
        assertThat(read(ann).visited).as("It is saved all the same.").isEqualTo("on Monday");
        ann.save();
        assertThat(trail()).as("Saved once more, with nothing changed.").isEmpty();
    }

    @Test
    void several_fields_and_null() {
        Member ann = saved("Ann", 7);
        ann.name = "Anna";
        ann.card = null;
        ann.save();
        ann.card = 8;
        ann.save();

        assertThat(trail()).as("A change for each field, in the order of the fields. Where there is no card, the trail has null, and not the word.")
            .containsExactly("desk.Member 1, name: Ann -> Anna", "desk.Member 1, card: 7 -> null", "desk.Member 1, card: null -> 8");
        assertThat(Change.objects.filter("after", null).count()).as("No card is a null in the trail, and not the word null.").isEqualTo(1);
    }

    @Test
    void before_is_what_the_row_has() {
        Member here = saved("Ann", 7);
        Member there = read(here);
        there.name = "Anna";
        there.save();
        here.name = "Annabel";
        here.save();

        assertThat(trail()).as("One desk wrote Anna. The other had read Ann before, and wrote Annabel over Anna: what went is what the row had.")
            .containsExactly("desk.Member 1, name: Ann -> Anna", "desk.Member 1, name: Anna -> Annabel");
    }

    @Test
    void a_new_object_with_the_key_of_a_row() {
        Member ann = saved("Ann", 7);
        Member other = new Member();
        other.id = ann.id;
        other.name = "Anna";
        other.card = 7;
        other.save();

        assertThat(read(ann).name).as("A new object that brings the key of a row writes over it, as always.").isEqualTo("Anna");
        assertThat(trail()).as("A new object has brought the key of Ann's row, and was written over it. What counts is whether there is a row, and not whether"
            + " the object was read or saved before.").containsExactly("desk.Member 1, name: Ann -> Anna");
    }

    @Test
    void the_row_is_locked_while_it_is_compared() {
        Member ann = saved("Ann", 7);
        ann.name = "Anna";
        try (QueryLog log = QueryLog.capture()) {
            ann.save();
            assertThat(log.sql()).as("Between reading what the row has and writing over it, another desk could write: the row has to be locked when it is read.")
                .anyMatch(sql -> sql.contains("FOR UPDATE"));
            assertThat(log.sql()).as(PASSED_OVER).noneMatch(sql -> sql.contains("SKIP LOCKED"));
        }
        try (QueryLog log = QueryLog.capture()) {
            delete(ann);
            assertThat(log.sql()).as("Between reading what the row has and deleting it, another desk could write: there too the row has to be locked when it is read.")
                .anyMatch(sql -> sql.contains("FOR UPDATE"));
            assertThat(log.sql()).as(PASSED_OVER).noneMatch(sql -> sql.contains("SKIP LOCKED"));
        }
    }

    @Test
    void both_or_neither() {
        Member ann = saved("Ann", 7);
        ann.name = "A".repeat(101);
        assertThatThrownBy(ann::save, "A name of 101 letters was saved.").as("A name of 101 letters is refused, as always.").isInstanceOf(DatabaseError.class);
        assertThat(trail()).as("The row was not changed, so there is no trail.").isEmpty();

        library.update(Sql.of("ALTER TABLE \"desk_change\" ADD CHECK \"row\" < 0"));
        ann.name = "Anna";
        assertThatThrownBy(ann::save, "The trail could not be written, and nobody says so.").as("The trail cannot be written, and the error says so.")
            .isInstanceOf(IntegrityError.class);
        assertThat(read(ann).name).as("The trail cannot be written, so the row is not changed: both are one transaction.").isEqualTo("Ann");
        assertThatThrownBy(ann::delete, "The trail of a deletion could not be written, and nobody says so.").as("The trail of a deletion cannot be written, and the"
            + " error says so.").isInstanceOf(IntegrityError.class);
        assertThat(Member.objects.exists()).as("The trail cannot be written, so the row is not deleted: both are one transaction.").isTrue();
    }

    @Test
    void a_deletion_leaves_a_trail() {
        Member ann = saved("Ann", null);
        assertThat(delete(ann)).as("It gives what was deleted, as always.").isEqualTo(1);

        assertThat(Member.objects.exists()).as("The row is deleted, as always.").isFalse();
        assertThat(trail()).as("Of the row that is gone, each marked field that had a value. The row is told by the key that it had.")
            .containsExactly("desk.Member 1, name: Ann -> null");

        Member bob = saved("Bob", 9);
        bob.name = "Robert";
        delete(bob);
        assertThat(trail()).as("The object was called Robert when it was deleted, but that was never saved: what went is what the row had.")
            .containsExactly("desk.Member 1, name: Ann -> null", "desk.Member 2, name: Bob -> null", "desk.Member 2, card: 9 -> null");
    }

    private static int delete(Member member) {
        try {
            return member.delete().total();
        } catch (NullPointerException e) {
            throw new AssertionError((member.pk() == null ? "Once it is deleted, the object has no key any more: its pk() is null. The row is told by the key that it had. " : "")
                + e, e);
        }
    }

    @Test
    void a_deletion_that_is_refused_leaves_none() {
        Member ann = saved("Ann", 7);
        library.update(Sql.of("CREATE TABLE loan (member BIGINT REFERENCES \"desk_member\" (\"id\"))"));
        library.update(Sql.of("INSERT INTO loan VALUES (1)"));

        assertThatThrownBy(ann::delete, "The row was deleted.").as("A loan refers to her, and the database refuses.").isInstanceOf(IntegrityError.class);
        assertThat(trail()).as("Nothing was deleted, so there is no trail.").isEmpty();
        assertThatThrownBy(new Member()::delete, "A member without a row was deleted.").as("A member who was never saved is refused, as always.").isInstanceOf(ValueError.class);
    }
}
