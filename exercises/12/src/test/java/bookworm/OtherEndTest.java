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

@Exercise(value = "12.3", title = "Your turn: the other end")
@ReadAgain("Step 5: the other end")
class OtherEndTest {

    static class Writer extends Model {
        static final Manager<Writer> objects = Manager.of(Writer.class);

        @CharField(maxLength = 40) String name;
        final RelatedSet<Work> translations = relatedSet(Work.class, "translator");
        final RelatedSet<Work> works = relatedSet(Work.class, "writer");

        @Override public String toString() { return name; }
    }

    static class Work extends Model {
        static final Manager<Work> objects = Manager.of(Work.class);

        @CharField(maxLength = 40) String title;
        @ForeignKey(nullable = true) final Ref<Writer> translator = ref();
        @ForeignKey final Ref<Writer> writer = ref();

        @Override public String toString() { return title; }
    }

    static class Tongue extends Model {
        @CharField(maxLength = 2, primaryKey = true) String code;
        final RelatedSet<Song> songs = relatedSet(Song.class, "tongue");
    }

    static class Song extends Model {
        static final Manager<Song> objects = Manager.of(Song.class);

        @CharField(maxLength = 2, primaryKey = true) String code;
        @ForeignKey final Ref<Tongue> tongue = ref();
    }

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    private final Writer brien;
    private final Writer beckett;

    OtherEndTest() {
        Schema.create(Work.class, Writer.class, Song.class, Tongue.class);
        brien = writer("Flann O'Brien");
        beckett = writer("Samuel Beckett");
        work("At Swim-Two-Birds", brien, null);
        work("The Poor Mouth", brien, beckett);
        work("Murphy", beckett, beckett);
    }

    private static Writer writer(String name) { return Writer.objects.create(writer -> writer.name = name); }

    private static Work work(String title, Writer writer, Writer translator) {
        return Work.objects.create(work -> {
            work.title = title;
            work.writer.key(writer.id);
            work.translator.key(translator == null ? null : translator.id);
        });
    }

    @AfterEach
    void close() { library.close(); }

    @Test
    void it_gives_the_rows_that_refer_to_the_owner() {
        assertThat(titles(brien.works::list)).as("O'Brien wrote two of the three works: ask for those whose key is that of the owner.")
            .containsExactlyInAnyOrder("At Swim-Two-Birds", "The Poor Mouth");
        assertThat(titles(beckett.translations::list)).as("Two keys of a work lead to a writer. key() is the one that this set is about.")
            .containsExactlyInAnyOrder("The Poor Mouth", "Murphy");
        assertThat(brien.translations.count()).as("O'Brien translated nothing.").isZero();
    }

    @Test
    void it_is_a_manager_of_just_those_rows() {
        try (QueryLog queries = QueryLog.capture()) {
            assertThat(titles(brien.works.filter("title__contains", "Mouth")::list))
            .as("Conditions are added to the owner's.").containsExactly("The Poor Mouth");
            assertThat(queries.entries().get(0).sql().parameters()).as("The database was not told whose works are wanted.").contains(brien.id);
        }
        assertThat(beckett.works.filter("title__contains", "Mouth").exists()).as("Beckett wrote no such work: each question is asked"
            + " among the owner's rows.").isFalse();
        assertThat(brien.works.count()).as("count() counts the owner's rows.").isEqualTo(2);
        assertThat(brien.works.update("title", "x")).as("update() changes the owner's rows, and no others.").isEqualTo(2);
    }

    @Test
    void each_use_asks_anew() {
        assertThat(titles(brien.works::list)).hasSize(2);
        work("The Third Policeman", brien, null);

        assertThat(titles(brien.works::list)).as("A work was saved in the meantime. The set keeps nothing: the rows are the database's.").hasSize(3);
    }

    @Test
    void the_rows_know_the_owner_without_a_query() {
        assertThat(sqlOf(() -> brien.works.list().forEach(work -> work.writer.get())))
            .as("The works were asked of O'Brien, and each asked the database who its writer is: QuerySet.relatedTo makes rows that know"
                + " their owner.").hasSize(1);
        assertThat(brien.works.list()).as("Each work was found by its writer: it gives that very object.").allSatisfy(work ->
            assertThat(work.writer.get()).isSameAs(brien));
        assertThat(sqlOf(() -> brien.works.filter("title__contains", "Mouth").forEach(work -> work.writer.get())))
            .as("After filter, the rows still are the owner's.").hasSize(1);
    }

    @Test
    void only_the_end_that_they_were_asked_by_is_known() {
        assertThat(beckett.translations.get("title", "The Poor Mouth").writer.get()).as("The works were asked of their translator: their"
            + " writer is another.")
            .isEqualTo(brien);
    }

    @Test
    void what_is_made_there_refers_to_the_owner() {
        Work late = orFail(() -> brien.works.create(work -> work.title = "The Third Policeman"));

        assertThat(late.pk()).as("create() saves the object: let the manager's own insert do it.").isNotNull();
        assertThat(late.writer.get()).as("The new object refers to the owner.").isSameAs(brien);
        assertThat(Work.objects.get("pk", late.id).writer.key()).as("The owner's key is in the row: let the object know the owner before"
            + " it is written.").isEqualTo(brien.id);
        assertThat(orFail(() -> brien.works.create(work -> {
            work.title = "Rhapsody in Stephen's Green";
            work.writer.set(beckett);
        }), "Somebody filled in another writer, and it was not made O'Brien's. ").writer.get()).as("What is made among O'Brien's works is O'Brien's, whatever was filled in.").isSameAs(brien);
    }

    @Test
    void the_key_of_the_owner_may_have_any_name_and_type() {
        Tongue irish = tongue("ga");
        tongue("en");
        orFail(() -> irish.songs.create(song -> song.code = "s1"));

        assertThat(orFail(irish.songs::count)).as("The key of a Tongue is called code: ownerKey() is the key, whatever its name.").isEqualTo(1);
        assertThatThrownBy(() -> irish.songs.create(song -> song.code = "s1"), "There is a song s1 already, and a second one was made: it was"
            + " written over the first. What is made is a new row: let the manager's own insert write it.")
            .isInstanceOf(IntegrityError.class);
    }

    private static Tongue tongue(String code) {
        Tongue tongue = new Tongue();
        tongue.code = code;
        tongue.forceInsert();
        return tongue;
    }

    @Test
    void get_or_create_makes_it_there_too() {
        assertThat(orFail(() -> brien.works.getOrCreate("title", "Murphy")).created()).as("Beckett's Murphy is none of O'Brien's works,"
            + " so another is made.").isTrue();
        assertThat(orFail(() -> brien.works.getOrCreate("title", "Murphy")).created()).as("Now O'Brien has a Murphy as well.").isFalse();
    }

    @Test
    void an_owner_without_a_key_is_refused() {
        Writer late = new Writer();
        late.name = "Late Writer";

        assertThatThrownBy(late.works::list, "The writer is not saved, and an empty list hides it.").as("Nothing can refer to a writer"
            + " who has no key: ownerKey() says so, in a"
            + " ValueError.").isInstanceOf(ValueError.class).hasMessageContaining("save it first");
        assertThatThrownBy(() -> late.works.create(work -> work.title = "x"), "The writer is not saved, and yet a work of his was made.")
            .isInstanceOf(ValueError.class);
        late.save();
        assertThat(late.works.count()).as("Saved in the meantime, the writer has a key: ask for it when the set is used.").isZero();
    }

    private static List<String> titles(Supplier<List<Work>> works) { return orFail(works).stream().map(work -> work.title).toList(); }

    private static <T> T orFail(Supplier<T> action) { return orFail(action, ""); }

    private static <T> T orFail(Supplier<T> action, String why) {
        try {
            return action.get();
        } catch (IntegrityError e) {
            throw new AssertionError("The database refused the row: let the new object refer to the owner before it is written.", e);
        } catch (BookwormException | ClassCastException | NoSuchElementException e) {
            throw new AssertionError(why + "It ended with " + e, e);
        }
    }

    private static List<String> sqlOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.sql();
        }
    }
}
