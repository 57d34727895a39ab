package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.*;
import java.util.function.Supplier;
import org.junit.jupiter.api.*;

@Exercise(value = "12.2", title = "Your turn: load once")
@ReadAgain("Step 3: load once")
class FollowTest {

    static class Writer extends Model {
        static final Manager<Writer> objects = Manager.of(Writer.class);

        @CharField(maxLength = 40) String name;

        @Override public String toString() { return name; }
    }

    static class Press extends Model {
        static final Manager<Press> objects = Manager.of(Press.class);

        @CharField(maxLength = 3, primaryKey = true) String code;
        @CharField(maxLength = 40) String name;
    }

    static class Work extends Model {
        static final Manager<Work> objects = Manager.of(Work.class);

        @CharField(maxLength = 40) String title;
        @ForeignKey final Ref<Writer> writer = ref();
        @ForeignKey(nullable = true) final Ref<Press> press = ref();
    }

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    private final Writer austen;
    private final Writer brien;

    FollowTest() {
        Schema.create(Work.class, Writer.class, Press.class);
        austen = Writer.objects.create(writer -> writer.name = "Jane Austen");
        brien = Writer.objects.create(writer -> writer.name = "Flann O'Brien");
        Press.objects.create(press -> {
            press.code = "LON";
            press.name = "Longmans";
        });
        work("Emma", 1, null);
        work("At Swim-Two-Birds", 2, "LON");
    }

    private static void work(String title, long writer, String press) {
        Work.objects.create(work -> {
            work.title = title;
            work.writer.key(writer);
            work.press.key(press);
        });
    }

    private static Work read(String title) { return Work.objects.get("title", title); }

    @AfterEach
    void close() { library.close(); }

    @Test
    void it_gives_the_object_that_the_key_names() {
        assertThat(orFail(read("Emma").writer)).as("Emma's key is 1, so its writer is Jane Austen.").isEqualTo(austen);
        assertThat(orFail(read("At Swim-Two-Birds").writer)).as("The key is 2, so the writer is Flann O'Brien.").isEqualTo(brien);
    }

    @Test
    void the_key_may_have_any_name_and_type() {
        String code = "The key of a press is called code, and is a text: the target's metadata knows its primaryKey(), and pk names it.";
        assertThat(orFail(read("At Swim-Two-Birds").press, code + " ")).as(code).extracting(press -> press.name).isEqualTo("Longmans");
    }

    @Test
    void it_loads_once() {
        Work emma = read("Emma");

        assertThat(sqlOf(() -> orFail(emma.writer))).as("The first get() takes one query: the row itself tells whether it is there.").hasSize(1);
        assertThat(sqlOf(() -> orFail(emma.writer))).as("get() was called twice, and asked twice. What was loaded is kept.").isEmpty();
        assertThat(orFail(emma.writer)).as("Each call gives the same object: two objects of one row would be changed apart from each other.")
            .isSameAs(orFail(emma.writer));
    }

    @Test
    void it_reads_one_row() {
        Work swim = read("At Swim-Two-Birds");

        try (QueryLog queries = QueryLog.capture()) {
            swim.writer.get();
            assertThat(queries.entries().get(0).sql().parameters()).as("The database was not told which writer is wanted, and sent them"
                + " all.").contains(2L);
        }
    }

    @Test
    void no_key_is_no_object_and_no_query() {
        Work emma = read("Emma");

        assertThat(sqlOf(() -> assertThat(orFail(emma.press, "Emma has no press, and that is no error. ")).as("Emma has no press: the key"
            + " is null, and so is the object.").isNull()))
            .as("There is no key, so there is nothing to ask for.").isEmpty();
    }

    @Test
    void a_key_that_has_to_be_there_and_is_not_says_so() {
        assertThatThrownBy(new Work().writer::get, "A work must have a writer, and this new one has none yet. get() gave null, which"
            + " nobody expects of a"
            + " field that is never null.").as("What may not be null and is not set yet is a DoesNotExist that names the field.")
            .isInstanceOf(DoesNotExist.class).hasMessageContaining("Work.writer");
    }

    @Test
    void a_row_that_is_gone_is_an_error_that_names_the_key() {
        Work emma = read("Emma");
        emma.writer.key(999);

        assertThatThrownBy(emma.writer::get, "There is no writer 999, and get() did not say so.").as("There is no writer 999: a"
            + " DoesNotExist says which key it was.")
            .isInstanceOf(DoesNotExist.class).hasMessageContaining("999");
        Work swim = read("At Swim-Two-Birds");
        swim.press.key("XYZ");
        assertThatThrownBy(swim.press::get, "There is no press XYZ, and get() gave none. The key may be null, but it is not: it leads nowhere.")
            .as("There is no press XYZ: a DoesNotExist says which key it was.")
            .isInstanceOf(DoesNotExist.class).hasMessageContaining("XYZ");
    }

    @Test
    void another_object_is_there_at_once() {
        Work emma = read("Emma");
        emma.writer.get();

        assertThat(sqlOf(() -> emma.writer.set(brien))).as("To refer to another object changes memory: save() writes it.").isEmpty();
        assertThat(sqlOf(() -> assertThat(orFail(emma.writer)).as("The object that was set is the one to give.").isSameAs(brien)))
            .as("The object was set, so nothing is left to be loaded.").isEmpty();
        assertThat(emma.writer.key()).as("The key is that of the new object.").isEqualTo(brien.id);
        assertThat(read("Emma").writer.key()).as("Nothing is written before save().").isEqualTo(austen.id);
        emma.save();
        assertThat(read("Emma").writer.key()).as("save() writes the key.").isEqualTo(brien.id);
    }

    @Test
    void another_object_of_the_same_row_is_there_too() {
        Work emma = read("Emma");
        orFail(emma.writer);
        emma.writer.set(austen);

        assertThat(orFail(emma.writer)).as("Two objects of one row have the same key, and are two objects: the one that was set is the one"
            + " to give.").isSameAs(austen);
    }

    @Test
    void none_takes_object_and_key_away() {
        Work swim = read("At Swim-Two-Birds");
        swim.press.get();
        assertThatCode(() -> swim.press.set(null)).as("null is allowed: the work then refers to no press.").doesNotThrowAnyException();

        assertThat(swim.press.key()).as("The key stayed behind, and save() would write it.").isNull();
        assertThat(sqlOf(() -> assertThat(orFail(swim.press)).as("The work refers to no press any more.").isNull())).as("There is no key"
            + " to ask for.").isEmpty();
        swim.save();
        assertThat(read("At Swim-Two-Birds").press.key()).as("NULL is written for none.").isNull();
        assertThatCode(() -> swim.writer.set(null)).as("To refer to none is allowed in memory, where the column is NOT NULL, too: get() and"
            + " save() see to it later.").doesNotThrowAnyException();
        assertThat(swim.writer.key()).as("The writer's key stayed behind.").isNull();
        assertThatThrownBy(swim.writer::get, "The work has no writer any more, and must have one. get() gave null.")
            .as("What may not be null is a DoesNotExist that names the field.").isInstanceOf(DoesNotExist.class)
            .hasMessageContaining("Work.writer");
    }

    @Test
    void an_object_that_has_no_row_yet_may_be_set() {
        Work emma = read("Emma");
        Writer late = new Writer();
        late.name = "Late Writer";
        assertThatCode(() -> emma.writer.set(late)).as("Whoever sets a writer may save him later, as long as it is before the work."
            + " save() refuses what is not saved"
            + " by then.").doesNotThrowAnyException();

        assertThat(emma.writer.key()).as("The new writer has no key yet, and the key of the old one does not lead to him.").isNull();
        assertThat(sqlOf(() -> assertThat(orFail(emma.writer, "A writer was set, and is there, although he has no key yet. "))
            .as("He was set, so he is there.").isSameAs(late))).as("He was set, so"
            + " nothing is to be loaded.")
            .isEmpty();
        late.save();
        emma.save();
        assertThat(read("Emma").writer.key()).as("Saved in the meantime, he has a key, and save() writes it.").isEqualTo(late.id);
    }

    @Test
    void it_may_be_set_where_none_may_be_too() {
        Work emma = read("Emma");
        Press late = new Press();
        emma.press.set(late);

        assertThat(orFail(emma.press)).as("A press was set that has no key yet, in a field that may be null. To have no key is not to have no"
            + " object: look whether one is there first.").isSameAs(late);
    }

    private static <T extends Model> T orFail(Ref<T> ref) { return orFail(ref, ""); }

    private static <T extends Model> T orFail(Ref<T> ref, String why) {
        try {
            return ref.get();
        } catch (BookwormException | NullPointerException | NoSuchElementException e) {
            throw new AssertionError(why + "get() ended with " + e, e);
        }
    }

    private static List<String> sqlOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.sql();
        }
    }

    private static List<String> sqlOf(Supplier<?> action) { return sqlOf((Runnable) action::get); }
}
