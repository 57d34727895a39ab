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

@Exercise(value = "18.3", title = "Your turn: both ends know each other")
@ReadAgain("Step 5: one on each side")
class EachOtherTest {

    static class Writer extends Model {
        static final Manager<Writer> objects = Manager.of(Writer.class);

        @CharField(maxLength = 40) String name = "";
        final ReverseRef<Page> page = reverseRef(Page.class, "writer");
        final ReverseRef<Page> draft = reverseRef(Page.class, "author");
        final RelatedSet<Work> works = relatedSet(Work.class, "writer");

        @Override public String toString() { return name; }
    }

    static class Page extends Model {
        static final Manager<Page> objects = Manager.of(Page.class);

        @OneToOne(onDelete = OnDelete.CASCADE, relatedName = "page") final Ref<Writer> writer = ref();
        @OneToOne(onDelete = OnDelete.SET_NULL, nullable = true, relatedName = "draft") final Ref<Writer> author = ref();
    }

    static class Work extends Model {
        static final Manager<Work> objects = Manager.of(Work.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "works") final Ref<Writer> writer = ref();
    }

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    EachOtherTest() {
        Schema.create(Writer.class, Page.class, Work.class);
        writer("Nobody");
        writer("Jane Austen");
        writer("Flann O'Brien");
        Page.objects.create(page -> page.writer.key(2));
        Work.objects.create(work -> work.writer.key(2));
        Work.objects.create(work -> work.writer.key(2));
    }

    private static void writer(String name) { Writer.objects.create(writer -> writer.name = name); }

    private static Writer austen() { return Writer.objects.get("name", "Jane Austen"); }

    private static Writer brien() { return Writer.objects.get("name", "Flann O'Brien"); }

    private static Page page() { return Page.objects.get(); }

    private static Optional<Page> pageOf(Writer writer) { return orFail(writer.page::get); }

    private static void set(Ref<Writer> ref, Writer other) {
        orFail(() -> {
            ref.set(other);
            return null;
        });
    }

    @AfterEach
    void close() { library.close(); }

    @Test
    void the_other_end_is_the_object_that_refers_here() {
        assertThat(pageOf(austen())).as("The key of page 1 is Jane Austen's: the page is hers.").contains(page());
    }

    @Test
    void there_may_be_none() {
        Writer brien = brien();

        String none = "No page refers to Flann O'Brien: that is an empty Optional, and no error. ";
        assertThat(orFail(brien.page::get, none)).as("No page refers to Flann O'Brien: that is an empty Optional, and no error.").isEmpty();
        Page.objects.create(page -> page.writer.key(brien.id));
        assertThat(pageOf(brien)).as("A page was made for him in the meantime. That there was none is not kept.").isPresent();
    }

    @Test
    void what_was_found_is_kept() {
        Writer austen = austen();

        assertThat(sqlOf(() -> pageOf(austen))).as("The first get() takes one query.").hasSize(1);
        assertThat(sqlOf(() -> pageOf(austen))).as("The page was found before, and asked for again. A RelatedSet lets each row that it reads"
            + " know the owner, by set(...), which lets the owner know in turn, in her state, under the relatedName. So look there first; where"
            + " nothing is known, ask such a set.").isEmpty();
        assertThat(pageOf(austen).orElseThrow()).as("Each call gives the same object.").isSameAs(pageOf(austen).orElseThrow());
    }

    @Test
    void the_way_back_costs_nothing() {
        Writer austen = austen();
        Page page = pageOf(austen).orElseThrow();

        assertThat(sqlOf(() -> assertThat(orFail(page.writer::get)).as("The page was asked of Jane Austen: its writer is that very object.")
            .isSameAs(austen))).as("The page was found by its writer, and asked for her again.").isEmpty();
    }

    @Test
    void an_owner_without_a_key_is_refused() {
        assertThatThrownBy(new Writer().page::get, "Nobody knows of a page of this writer, and without a key nobody can look. Who asks has"
            + " forgotten to save, and should hear of it.").as("A related set refuses an owner without a key, by a ValueError: let it.").isInstanceOf(ValueError.class);
    }

    @Test
    void set_refers_as_before() {
        Page page = page();
        orFail(page.writer::get);
        Writer brien = brien();

        assertThat(sqlOf(() -> set(page.writer, brien))).as("To refer to another object changes memory: save() writes it.").isEmpty();
        Page fresh = page();
        assertThat(sqlOf(() -> set(fresh.writer, brien))).as("The old writer of this page was never loaded. Then no object in memory shows the"
            + " page, and nobody has to be loaded to forget it.").isEmpty();
        assertThat(orFail(page.writer::get)).as("The object that was set is the one to give.").isSameAs(brien);
        assertThat(page.writer.key()).as("The key is that of the new object.").isEqualTo(brien.id);
        set(page.author, brien);
        set(page.author, null);
        assertThat(page.author.key()).as("Set to none, there is no key any more.").isNull();
        assertThat(orFail(page.author::get)).as("Set to none, there is no object any more.").isNull();
        page.author.key(2);
        set(page.author, null);
        assertThat(page.author.key()).as("The draft had a key, and its writer was not loaded. Set to none, there is no key any more.").isNull();
        Writer late = new Writer();
        set(page.writer, late);
        assertThat(page.writer.key()).as("A writer who is not saved has no key yet, and the old one's does not lead to him.").isNull();
    }

    @Test
    void the_other_one_knows_at_once() {
        Page page = page();
        Writer brien = brien();
        set(page.writer, brien);

        assertThat(sqlOf(() -> assertThat(pageOf(brien)).as("The page refers to Flann O'Brien now: he knows it, although no row says so yet.")
            .containsSame(page))).as("The page was set, so nothing is left to be asked for. The name under which he knows it is that of his"
            + " relation: the relatedName.").isEmpty();
        Writer unsaved = new Writer();
        set(page.writer, unsaved);
        String known = "A writer who is not saved yet knows it as well. A set would refuse an owner without a key: look at what is known first. ";
        assertThat(sqlOf(() -> assertThat(orFail(unsaved.page::get, known)).as(known).containsSame(page))).as(known).isEmpty();
    }

    @Test
    void it_knows_by_the_field_that_was_set() {
        Page page = page();
        Writer brien = brien();
        set(page.author, brien);

        assertThat(orFail(brien.draft::get)).as("Two fields of a page refer to a writer. Through author, it is his draft.").containsSame(page);
        assertThat(pageOf(brien)).as("Through author, it is his draft, and not his page.").isEmpty();
    }

    @Test
    void what_was_loaded_knows_it_too() {
        Page page = page();
        Writer austen = orFail(page.writer::get);

        assertThat(sqlOf(() -> assertThat(pageOf(austen)).as("The writer was loaded by this page: it is her page.").containsSame(page)))
            .as("The writer was loaded by her page, and asked for it again.").isEmpty();
    }

    @Test
    void the_old_one_forgets_it() {
        Writer austen = austen();
        Page page = pageOf(austen).orElseThrow();
        set(page.writer, brien());
        page.save();

        assertThat(pageOf(austen)).as("The page is Flann O'Brien's now, and saved. Jane Austen still shows it: who is referred to no more must"
            + " forget.").isEmpty();
        Page.objects.create(other -> other.writer.key(austen.id));
        assertThat(pageOf(austen)).as("Jane Austen got another page. She had been told that she has none, and believes it: to forget is to know"
            + " nothing, so that the database is asked.").isPresent();
    }

    @Test
    void to_none_the_old_one_forgets_it_too() {
        Page page = page();
        Writer brien = brien();
        set(page.author, brien);
        set(page.author, null);

        assertThat(orFail(brien.draft::get)).as("The draft refers to nobody now. Flann O'Brien still shows it.").isEmpty();
    }

    @Test
    void the_same_one_again_still_knows_it() {
        Page page = page();
        Writer austen = orFail(page.writer::get);
        set(page.writer, austen);

        assertThat(sqlOf(() -> pageOf(austen))).as("The page was set to the writer that it had. She forgot it after"
            + " she had been told: first let the old one forget, and then tell the new one.").isEmpty();
    }

    @Test
    void another_object_of_the_same_row_is_another_one() {
        Page page = page();
        Writer before = orFail(page.writer::get);
        set(page.writer, austen());
        set(page.writer, brien());
        page.save();

        assertThat(pageOf(before)).as("The page went from one object of Jane Austen to a second one, and then to Flann O'Brien. The first object"
            + " still shows it: it is equal to the second, and nobody told it. Any object that is left forgets.").isEmpty();
    }

    @Test
    void a_plain_foreign_key_is_no_pair() {
        Work work = Work.objects.filter("writer", 2).orderBy("pk").first().orElseThrow();
        Writer austen = orFail(work.writer::get);
        assertThat(austen.works.list()).as("A work was asked for its writer, and she thinks now that it is all that she wrote. Only where the"
            + " field is unique, there is one at the other end.").hasSize(2);
        Writer brien = brien();
        set(work.writer, brien);
        assertThat(brien.works.list()).as("The work is not saved, and a set shows what the rows say.").isEmpty();
        Writer prefetched = Writer.objects.prefetchRelated("works").get("pk", 2);
        set(prefetched.works.list().get(0).writer, brien);
        assertThat(sqlOf(() -> prefetched.works.list())).as("The works of a writer were prefetched, and one of them was set to another writer. At a"
            + " plain key, nobody forgets.").isEmpty();
    }

    private static <T> T orFail(Supplier<T> action) { return orFail(action, ""); }

    private static <T> T orFail(Supplier<T> action, String why) {
        try {
            return action.get();
        } catch (BookwormException | NullPointerException | NoSuchElementException | StackOverflowError e) {
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
