package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.*;
import java.util.stream.*;
import org.junit.jupiter.api.*;

@Exercise(value = "18.2", title = "Your turn: set is a difference")
@ReadAgain("Step 4: set is a difference")
class ReplaceTest {

    static class Writer extends Model {
        static final Manager<Writer> objects = Manager.of(Writer.class);

        final RelatedSet<Work> works = relatedSet(Work.class, "writer");
        final RelatedSet<Work> translations = relatedSet(Work.class, "translator");
    }

    static class Work extends Model {
        static final Manager<Work> objects = Manager.of(Work.class);

        @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "works") final Ref<Writer> writer = ref();
        @ForeignKey(onDelete = OnDelete.SET_NULL, nullable = true, relatedName = "translations") final Ref<Writer> translator = ref();
        @ManyToMany(relatedName = "works") final ManyRelatedSet<Theme> themes = manyRelatedSet();
    }

    static class Theme extends Model {
        static final Manager<Theme> objects = Manager.of(Theme.class);

        final ManyRelatedSet<Work> works = manyRelatedSet(Work.class, "themes");
        final ManyRelatedSet<Reader> readers = manyRelatedSet(Reader.class, "likes");
    }

    static class Reader extends Model {
        static final Manager<Reader> objects = Manager.of(Reader.class);

        @ManyToMany(through = Taste.class, relatedName = "readers") final ManyRelatedSet<Theme> likes = manyRelatedSet();
    }

    static class Taste extends Model {
        static final Manager<Taste> objects = Manager.of(Taste.class);

        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Reader> reader = ref();
        @ForeignKey(onDelete = OnDelete.CASCADE) final Ref<Theme> theme = ref();
        @CharField(maxLength = 20) String since = "today";
    }

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
    private final List<Theme> themes;
    private final Writer writer;
    private final Work work;

    ReplaceTest() {
        Schema.create(Writer.class, Work.class, Theme.class, Reader.class, Taste.class);
        themes = Stream.generate(() -> Theme.objects.create(theme -> { })).limit(40).toList();
        Writer.objects.create(each -> { });
        Writer.objects.create(each -> { });
        writer = Writer.objects.create(each -> { });
        work = work(writer);
        work(writer).themes.add(themes.get(0), themes.get(7));
    }

    private static Work work(Writer writer) { return Work.objects.create(work -> work.writer.key(writer.id)); }

    private List<Theme> themes(Integer... numbers) { return Stream.of(numbers).map(themes::get).toList(); }

    private void set(Integer... numbers) { orFail(() -> work.themes.set(themes(numbers))); }

    @AfterEach
    void close() { library.close(); }

    @Test
    void these_are_related_and_no_others() {
        set(0, 1, 2);
        assertThat(work.themes.list()).as("Nothing was linked, and three are wanted: link them.").containsExactlyInAnyOrderElementsOf(themes(0, 1, 2));
        set(2, 3);

        assertThat(work.themes.list()).as("Linked were 0, 1 and 2; wanted are 2 and 3. What is wanted and not linked is added, and what is"
            + " linked and not wanted goes.").containsExactlyInAnyOrderElementsOf(themes(2, 3));
        set(3, 4);
        assertThat(work.themes.list()).as("Linked were 2 and 3; wanted are 3 and 4. They are as many, and not the same.")
            .containsExactlyInAnyOrderElementsOf(themes(3, 4));
        set(4);
        assertThat(work.themes.list()).as("Linked were 3 and 4; wanted is 4, which is linked. Nothing has to be added, and 3 has to go.")
            .isEqualTo(themes(4));
    }

    @Test
    void nothing_may_be_wanted() {
        set(0, 1);
        set();

        assertThat(work.themes.list()).as("None is wanted: all links go.").isEmpty();
        assertThat(themes.get(0).works.count()).as("The links of another work are not touched.").isEqualTo(1);
    }

    @Test
    void it_works_from_the_other_end() {
        set(0, 1);
        Theme theme = themes.get(1);
        Work other = work(writer);
        orFail(() -> theme.works.set(List.of(other)));

        assertThat(theme.works.list()).as("A theme can set its works as well.").isEqualTo(List.of(other));
        assertThat(work.themes.list()).as("Only the links of the theme that set were changed.").isEqualTo(themes(0));
    }

    @Test
    void what_stays_is_not_touched() {
        set(0, 1, 2);
        Set<Object> before = new HashSet<>(work.themes.through().filter("theme__in", themes(1, 2)).valuesFlat("id").list());
        set(1, 2, 3);

        assertThat(work.themes.through().filter("work", work, "theme__in", themes(1, 2)).valuesFlat("id").list())
            .as("Two of three links stay, and their rows are other ones now: they were deleted and written again. Only the difference is"
                + " written.").containsAll(before);
    }

    @Test
    void what_a_link_holds_stays_with_it() {
        Reader ann = Reader.objects.create(reader -> { });
        Taste.objects.create(taste -> {
            taste.reader.set(ann);
            taste.theme.set(themes.get(0));
            taste.since = "1999";
        });
        orFail(() -> ann.likes.set(themes(0, 1)));

        assertThat(Taste.objects.filter("reader", ann).orderBy("theme").valuesFlat("since").list()).as("Ann has liked theme 0 since 1999, and"
            + " still does: that link is not made anew.").isEqualTo(List.of("1999", "today"));
    }

    @Test
    void where_nothing_changes_nothing_is_written() {
        set(0, 1);

        assertThat(sqlOf(() -> set(1, 0))).as("The same two are wanted, in another order: there is nothing to write.").allMatch(sql -> sql.startsWith("SELECT"));
    }

    @Test
    void at_most_four_queries_are_sent() {
        set(IntStream.range(0, 20).boxed().toArray(Integer[]::new));

        assertThat(sqlOf(() -> set(IntStream.range(10, 40).boxed().toArray(Integer[]::new)))).as("Ten links go and twenty come: look once what"
            + " is linked, unlink once, link once (which looks again, and inserts). These are four queries, however many there are.")
            .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void all_of_it_happens_or_none() {
        set(0, 1);

        assertThatThrownBy(() -> work.themes.setKeys(List.of(themes.get(2).id, 999)), "There is no theme 999, and it was linked.")
            .isInstanceOf(IntegrityError.class);
        assertThat(work.themes.list()).as("There is no theme 999, so the change was refused. But a part of it has happened already: do all of"
            + " it in one transaction.").containsExactlyInAnyOrderElementsOf(themes(0, 1));
    }

    @Test
    void what_was_refused_left_each_link_as_it_was() {
        Reader ann = Reader.objects.create(reader -> { });
        Taste.objects.create(taste -> {
            taste.reader.set(ann);
            taste.theme.set(themes.get(0));
            taste.since = "1999";
        });

        assertThatThrownBy(() -> ann.likes.setKeys(List.of(themes.get(1).id, 999)), "There is no theme 999, and it was linked.")
            .isInstanceOf(IntegrityError.class);
        assertThat(Taste.objects.filter("reader", ann).valuesFlat("since").list()).as("There is no theme 999, so the change was refused. Ann has"
            + " liked theme 0 since 1999. Who unlinks it, and links it again when something fails, makes another row: a transaction gives"
            + " back the row that was there.").isEqualTo(List.of("1999"));
    }

    @Test
    void a_key_that_may_not_be_null_can_be_set_where_none_goes() {
        Work other = work(Writer.objects.get("pk", 1));
        List<Work> all = new ArrayList<>(writer.works.list());
        all.add(other);
        List<Sql> sent = orFailSent(() -> writer.works.set(all), "writer.works has a foreign key that is never null. Nothing has to"
            + " leave it here, so nothing may be unlinked. ");

        assertThat(writer.works.count()).as("A work was added to those of the writer.").isEqualTo(3);
        assertThat(sent.stream().filter(sql -> sql.text().startsWith("UPDATE")).flatMap(sql -> sql.parameters().stream()).map(String::valueOf))
            .as("Two of the three works are this writer's already. They were written again: link only what is not linked yet.")
            .contains(other.id.toString()).doesNotContain(work.id.toString());
    }

    @Test
    void where_one_has_to_go_and_cannot_nothing_changes() {
        Work other = work(Writer.objects.get("pk", 1));

        assertThatThrownBy(() -> writer.works.set(List.of(work, other)), "A work without a writer is not allowed, and one was to go.")
            .isInstanceOf(QueryError.class);
        assertThat(writer.works.count()).as("It was refused, so the other work has not come either.").isEqualTo(2);
    }

    @Test
    void a_key_that_may_be_null_is_emptied() {
        Work other = work(writer);
        orFail(() -> writer.translations.set(List.of(work, other)));
        orFail(() -> writer.translations.set(List.of(other)));

        assertThat(writer.translations.list()).as("One of two translations is not wanted any more: its key becomes null.").isEqualTo(List.of(other));
    }

    private static List<Sql> orFailSent(Runnable action, String why) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.entries().stream().map(QueryLog.Entry::sql).toList();
        } catch (BookwormException e) {
            throw new AssertionError(why + "set(...) ended with " + e, e);
        }
    }

    private static void orFail(Runnable action) {
        try {
            action.run();
        } catch (BookwormException | UnsupportedOperationException | NullPointerException | ConcurrentModificationException e) {
            throw new AssertionError("set(...) ended with " + e, e);
        }
    }

    private static List<String> sqlOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.sql();
        }
    }
}
