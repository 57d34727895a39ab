package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import java.util.*;
import java.util.stream.Stream;
import org.junit.jupiter.api.*;

@Exercise(value = "14.5", title = "A rule of your own")
@ReadAgain("Step 3: who forbids, and who is set free")
@Timeout(60)
class HeirTest extends DeskLibrary {

    private final Writer brien = writer("Flann O'Brien");
    private final Writer myles = writer("Myles na gCopaleen");
    private final Writer beckett = writer("Samuel Beckett");
    private final Work mouth = work("The Poor Mouth", myles, null);
    private final Work murphy = work("Murphy", beckett, null);

    private static int inherit(Model gone, Model heir) {
        return orFail(() -> {
            try {
                return Heir.inherit(gone, heir);
            } catch (ProtectedError e) {
                throw new AssertionError("Rows still referred to the one that was to be deleted, and protected it. Every foreign key that leads to"
                    + " the model goes over, whatever its rule says.\n" + e.getMessage(), e);
            }
        });
    }

    private static Work again(Work work) { return Work.objects.get("pk", work.id); }

    @Test
    void what_refers_to_the_one_refers_to_the_other() {
        Review review = review(mouth);
        inherit(myles, brien);

        assertThat(Work.objects.filter("pk", mouth.id).exists()).as("The work was to go over to the heir, and went along with its writer. Let the"
            + " keys refer to the heir before the row is deleted.").isTrue();
        assertThat(again(mouth).writer.key()).as("The Poor Mouth is Flann O'Brien's now.").isEqualTo(brien.id);
        assertThat(Review.objects.get()).as("What refers to the work is as it was.").isEqualTo(review);
        assertThat(again(murphy).writer.key()).as("Beckett's work stays Beckett's.").isEqualTo(beckett.id);
        assertThat(Writer.objects.filter("pk", myles.id).exists()).as("The row of the first one is deleted.").isFalse();
    }

    @Test
    void each_key_goes_over_whatever_its_rule() {
        Work translated = work("An Béal Bocht", beckett, myles);
        Portrait portrait = portrait(myles);
        Quote quote = quote(murphy, myles);
        inherit(myles, brien);

        assertThat(again(translated).translator.key()).as("A work has two keys to a writer. The second one says SET_NULL, and yet goes over.")
            .isEqualTo(brien.id);
        assertThat(Portrait.objects.get("pk", portrait.id).writer.key()).as("A portrait says PROTECT, and yet goes over.").isEqualTo(brien.id);
        assertThat(Quote.objects.filter("pk", quote.id).exists()).as("A quotation went along with its writer. Its key leads to a writer, too,"
            + " though no lookup can name the way back: ask for all keys that refer.").isTrue();
        assertThat(Quote.objects.get("pk", quote.id).by.key()).as("Who quoted is Flann O'Brien now.").isEqualTo(brien.id);
    }

    @Test
    void it_counts_the_keys_that_went_over() {
        work("Faustus Kelly", myles, myles);
        portrait(myles);

        assertThat(inherit(myles, brien)).as("The writer of two works, the translator of one, and a portrait: four keys.").isEqualTo(4);
        assertThat(inherit(beckett, writer("S. Beckett"))).as("Beckett has one work.").isEqualTo(1);
        assertThat(inherit(writer("Nobody"), brien)).as("Nothing refers to this one, whose row goes all the same.").isZero();
    }

    @Test
    void it_is_a_rule_for_every_model() {
        Room vault = room("Vault", null);
        Room annex = room("Annex", null);
        Room niche = room("Niche", vault);
        crate("Atlases", vault);

        assertThat(inherit(vault, annex)).as("A room behind the vault, and a crate in it: which keys refer to a model, its metadata knows.").isEqualTo(2);
        assertThat(Crate.objects.get().room.key()).isEqualTo(annex.id);
        assertThat(Room.objects.get("pk", niche.id).behind.key()).isEqualTo(annex.id);
    }

    @Test
    void the_heir_may_refer_to_the_row_itself() {
        Room vault = room("Vault", null);
        Room annex = room("Annex", vault);
        int moved = inherit(vault, annex);

        assertThat(Room.objects.filter("pk", annex.id).exists()).as("The heir lay behind the room that goes, and went along with it, by CASCADE. The"
            + " key of the heir goes over like any other.").isTrue();
        assertThat(Room.objects.get().behind.key()).as("What referred to the vault refers to the annex, the annex too.").isEqualTo(annex.id);
        assertThat(moved).as("One key went over: the heir's own.").isEqualTo(1);
    }

    @Test
    void each_key_takes_one_update() {
        for (int i = 0; i < 5; i++) {
            work("Cruiskeen Lawn " + i, myles, null);
        }

        assertThat(sqlOf(() -> inherit(myles, brien)).stream().filter(sql -> sql.startsWith("UPDATE \"desk_work\" SET \"writer_id\"")))
            .as("Six works go over by one UPDATE: let the database do it for all rows of a key.").hasSize(1);
    }

    @Test
    void all_of_it_happens_or_nothing() {
        library.update(Sql.of("CREATE TABLE \"fee\" (\"writer_id\" BIGINT REFERENCES \"desk_writer\" (\"id\"))"));
        library.update(Sql.of("INSERT INTO \"fee\" VALUES (?)", myles.id));
        try {
            Throwable heard = catchThrowable(() -> Heir.inherit(myles, brien));
            assertThat(Stream.iterate(heard, Objects::nonNull, Throwable::getCause)).as("A table that the ORM does not know refers to the writer. The"
                + " database refuses to delete the row, and whoever called should hear of it: its error, or one that has it as a cause.")
                .hasAtLeastOneElementOfType(IntegrityError.class);
            assertThat(again(mouth).writer.key()).as("The row could not be deleted, so nothing may have gone over: all of it in one"
                + " transaction.").isEqualTo(myles.id);
        } finally {
            library.update(Sql.of("DROP TABLE \"fee\""));
        }
    }

    @Test
    void the_heir_is_another_row_of_the_model() {
        Room vault = room("Vault", null);
        library.update(Sql.of("ALTER TABLE \"desk_writer\" ALTER COLUMN \"id\" RESTART WITH 1000"));
        Writer late = writer("A late one");
        Writer same = Writer.objects.get("pk", late.id);
        for (Model heir : List.of(vault, late, same)) {
            String what = heir == vault ? "A room cannot inherit from a writer" : "A row cannot inherit from itself, whichever object it comes as";
            List<String> sent = sqlOf(() -> assertThatThrownBy(() -> Heir.inherit(late, heir), what + ", and yet it did.")
                .as(what + ": an IllegalArgumentException says so.").isInstanceOf(IllegalArgumentException.class));
            assertThat(sent).as(what + ". Where that is refused, nothing may be written.").noneMatch(sql -> sql.startsWith("UPDATE")
                || sql.startsWith("DELETE"));
        }
    }

    @Test
    void the_object_knows_that_its_row_is_gone() {
        inherit(myles, brien);

        assertThat(myles.isStored()).as("delete() of the object lets it know that its row is gone.").isFalse();
    }
}
