package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.AuthorProfile;
import books.Book;
import books.Library;
import books.Tag;
import bookworm.db.Database;
import bookworm.errors.IntegrityError;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two libraries, of which each statement reaches the one that was meant. */
@Contract
class SeveralDatabasesTest {

    private Database archive;
    private Database library;

    @BeforeEach
    void open() {
        archive = Library.openEmpty();
        add("archive's");
        library = Library.openEmpty();
        add("library's");
    }

    @AfterEach
    void close() {
        library.close();
        archive.close();
    }

    private static void add(String name) {
        Tag.objects.create(tag -> tag.name = name);
    }

    private static List<String> tags() {
        return Tag.objects.orderBy("name").valuesFlat("name", String.class).list();
    }

    private static List<String> in(Database database) {
        return database.use(() -> tags());
    }

    @Test
    void the_database_opened_last_is_the_current_one() {
        assertThat(Database.current()).isSameAs(library);
        assertThat(tags()).containsExactly("library's");
    }

    @Test
    void when_it_is_closed_the_one_opened_before_is_current_again() {
        library.close();

        assertThat(tags()).containsExactly("archive's");
    }

    @Test
    void to_close_another_leaves_the_current_one_as_it_is() {
        archive.close();

        assertThat(tags()).containsExactly("library's");
    }

    @Test
    void a_queryset_asks_and_changes_the_database_that_it_names() {
        QuerySet<Tag> archived = Tag.objects.using(archive);

        assertThat(archived.get().name).isEqualTo("archive's");
        assertThat(archived.filter("name", "library's").exists()).isFalse();
        archived.update("name", "changed");
        assertThat(in(archive)).containsExactly("changed");
        archived.delete();
        assertThat(in(archive)).isEmpty();
        assertThat(in(library)).containsExactly("library's");
    }

    @Test
    void a_database_in_use_gets_everything() {
        archive.use(() -> {
            Database.atomic(() -> add("new"));
            assertThat(tags()).containsExactly("archive's", "new");
        });

        assertThat(in(library)).containsExactly("library's");
    }

    @Test
    void a_database_is_in_use_for_the_thread_that_says_so_and_no_other() {
        archive.use(() -> assertThat(CompletableFuture.supplyAsync(SeveralDatabasesTest::tags).join())
            .containsExactly("library's"));
    }

    @Test
    void one_in_use_inside_another_gives_way_to_it_again() {
        archive.use(() -> {
            assertThat(in(library)).containsExactly("library's");
            assertThat(tags()).containsExactly("archive's");
        });
    }

    @Test
    void after_a_failure_the_database_is_in_use_no_more() {
        assertThatThrownBy(() -> archive.use(() -> {
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);

        assertThat(Database.current()).isSameAs(library);
    }

    @Test
    void a_transaction_of_one_database_is_none_of_the_other() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            add("undone");
            archive.use(() -> add("kept"));
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);

        assertThat(in(library)).containsExactly("library's");
        assertThat(in(archive)).containsExactly("archive's", "kept");
    }

    /** An author of the archive with a book and a profile, each read from there and now on its own. */
    private Author archived() {
        archive.use(() -> {
            Author author = Author.objects.create(each -> each.name = "Jane Austen");
            AuthorProfile.objects.create(profile -> profile.author.set(author));
            author.books.create(book -> {
                book.title = "Emma";
                book.isbn = "1";
                book.publicationDate = LocalDate.of(1815, 12, 23);
            }).tags.add(Tag.objects.get());
        });
        return Author.objects.using(archive).get();
    }

    @Test
    void an_objects_relations_are_read_where_it_was_read() {
        Author author = archived();
        Book book = author.books.get();

        assertThat(book.title).isEqualTo("Emma");
        assertThat(author.profile.get()).isPresent();
        assertThat(book.tags.get().name).isEqualTo("archive's");
        assertThat(Book.objects.using(archive).get().author.get()).isEqualTo(author);
        assertThat(book.tags.get().books.get().author.get().name).isEqualTo("Jane Austen");
    }

    @Test
    void an_object_is_saved_where_it_was_read() {
        Author author = archived();
        author.name = "J. Austen";
        author.save();
        author.biography = "English novelist";
        author.save("biography");

        assertThat(Author.objects.using(archive).get("name", "J. Austen").biography).isEqualTo("English novelist");
        assertThat(Author.objects.exists()).isFalse();
    }

    @Test
    void an_object_is_read_again_where_it_was_read() {
        Author author = archived();
        Author.objects.using(archive).update("name", "J. Austen");

        author.refreshFromDb();

        assertThat(author.name).isEqualTo("J. Austen");
    }

    @Test
    void an_object_is_deleted_where_it_was_read() {
        Author author = archived();
        Author.objects.create(each -> {
            each.id = author.id;
            each.name = "another, of the same key";
        });

        author.delete();

        assertThat(Author.objects.using(archive).exists()).isFalse();
        assertThat(Author.objects.count()).isEqualTo(1);
    }

    @Test
    void related_objects_are_made_linked_and_taken_away_where_their_owner_is() {
        Book book = archived().books.get();
        book.tags.create(tag -> tag.name = "new");
        book.tags.remove(Tag.objects.using(archive).get("name", "archive's"));
        book.author.get().books.all().update("pages", 7);

        assertThat(in(archive)).containsExactly("archive's", "new");
        assertThat(in(library)).containsExactly("library's");
        assertThat(book.tags.get().name).isEqualTo("new");
        assertThat(Book.objects.using(archive).get().pages).isEqualTo(7);
    }

    @Test
    void what_fails_half_way_is_undone_where_it_was_begun() {
        Book book = archived().books.get();
        Tag fresh = new Tag();
        fresh.name = "fresh";
        Tag duplicate = new Tag();
        duplicate.name = "archive's";

        assertThatThrownBy(() -> book.tags.bulkCreate(List.of(fresh, duplicate), 1)).isInstanceOf(IntegrityError.class);
        assertThatThrownBy(() -> book.tags.setKeys(List.of(99))).isInstanceOf(IntegrityError.class);

        assertThat(in(archive)).containsExactly("archive's");
        assertThat(book.tags.get().name).isEqualTo("archive's");
    }

    @Test
    void a_prefetch_reads_where_its_objects_are() {
        archived();
        Author author = Author.objects.using(archive).prefetchRelated("books__tags", "profile").get();

        assertThat(author.books.all().list().get(0).tags.all().list().get(0).name).isEqualTo("archive's");
        assertThat(author.profile.get()).isPresent();
    }

    @Test
    void what_a_partial_object_left_out_is_loaded_where_it_was_read() {
        archived();

        assertThat(Author.objects.using(archive).only("birthDate").get().getString("name")).isEqualTo("Jane Austen");
    }

    @Test
    void a_new_object_is_saved_in_the_current_database_and_stays_there() {
        Tag tag = new Tag();
        tag.name = "first here";
        tag.save();
        tag.name = "still here";
        archive.use(() -> tag.save());

        assertThat(in(library)).containsExactly("library's", "still here");
        assertThat(in(archive)).containsExactly("archive's");
    }

    @Test
    void get_or_create_and_bulk_calls_write_to_the_database_that_is_named() {
        Tag.objects.using(archive).getOrCreate("name", "made");
        Tag.objects.using(archive).updateOrCreate("name", "made", tag -> tag.name = "changed");

        assertThat(in(archive)).containsExactly("archive's", "changed");
        assertThat(in(library)).containsExactly("library's");
    }
}
