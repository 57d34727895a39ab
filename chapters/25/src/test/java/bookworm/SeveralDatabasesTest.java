package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import java.time.LocalDate;
import java.util.*;
import java.util.concurrent.CompletableFuture;
import library.*;
import library.Tag;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.Test;

/** A library and its archive, open at once: each statement reaches the one that was meant. */
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

    private static void add(String name) { Tag.objects.create(tag -> tag.name = name); }

    private static List<Object> tags() { return Tag.objects.orderBy("name").valuesFlat("name").list(); }

    private static List<Object> in(Database database) { return database.use(() -> tags()); }

    /** A book of the archive, with an author, a profile and a tag, read from there. */
    private Book archived() {
        archive.use(() -> {
            Author author = Author.objects.create(each -> each.name = "Jane Austen");
            AuthorProfile.objects.create(profile -> profile.author.set(author));
            author.books.create(book -> {
                book.title = "Emma";
                book.isbn = "1";
                book.publicationDate = LocalDate.of(1815, 12, 23);
            }).tags.add(Tag.objects.get());
        });
        return Book.objects.using(archive).get();
    }

    @Test
    void the_one_opened_last_of_those_still_open_is_the_current_one() {
        assertThat(tags()).containsExactly("library's");
        library.close();
        assertThat(tags()).containsExactly("archive's");
        archive.close();
        assertThatThrownBy(() -> tags()).isInstanceOf(DatabaseError.class)
            .hasMessage("No database is open. Open one first: Database.open(\"jdbc:h2:mem:library\").");
    }

    @Test
    void a_database_in_use_gets_everything_that_this_thread_does_meanwhile() {
        archive.use(() -> {
            Database.atomic(() -> add("new"));
            assertThat(in(library)).as("used inside").containsExactly("library's");
            assertThat(CompletableFuture.supplyAsync(SeveralDatabasesTest::tags).join()).as("another thread").containsExactly("library's");
            assertThat(tags()).containsExactly("archive's", "new");
        });
        assertThatThrownBy(() -> archive.use(() -> {
            throw new IllegalStateException("the archive burns");
        })).hasMessage("the archive burns");
        assertThat(Database.current()).isSameAs(library);
    }

    @Test
    void a_queryset_asks_and_changes_the_database_that_it_names() {
        QuerySet<Tag> archived = Tag.objects.using(archive);
        archived.getOrCreate("name", "made");
        archived.updateOrCreate("name", "made", tag -> tag.name = "changed");
        archived.filter("name", "archive's").update("name", "old");

        assertThat(in(archive)).containsExactly("changed", "old");
        archived.delete();
        assertThat(in(archive)).isEmpty();
        assertThat(in(library)).containsExactly("library's");
        assertThatThrownBy(() -> Tag.objects.using(null)).hasMessageStartingWith("using: null stands for nothing");
    }

    @Test
    void a_transaction_of_one_is_none_of_the_other() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            add("undone");
            archive.use(() -> add("kept"));
            Database.outside(() -> add("kept too"));
            throw new IllegalStateException("the light goes out");
        })).hasMessage("the light goes out");

        assertThat(in(library)).containsExactly("kept too", "library's");
        assertThat(in(archive)).containsExactly("archive's", "kept");
    }

    @Test
    void what_an_object_is_related_to_is_read_where_it_was_read() {
        Book emma = archived();

        assertThat(emma.author.get().name).isEqualTo("Jane Austen");
        assertThat(emma.author.get().books.get()).isEqualTo(emma);
        assertThat(emma.author.get().profile.get()).isPresent();
        assertThat(emma.tags.get().books.get().tags.get().name).isEqualTo("archive's");
        assertThat(emma.tags.through().count()).isEqualTo(1);
        Author author = Author.objects.using(archive).prefetchRelated("books__tags").get();
        assertThat(author.books.all().list().get(0).tags.all().list().get(0).name).isEqualTo("archive's");
        assertThat(Author.objects.using(archive).only("birthDate").get().getString("name")).isEqualTo("Jane Austen");
        List<Partial<Author>> keys = archive.use(() -> Author.objects.raw("SELECT \"id\" FROM \"books_author\""));
        assertThat(keys.get(0).getString("name")).isEqualTo("Jane Austen");
    }

    @Test
    void an_object_is_saved_checked_read_again_and_deleted_where_its_row_is() {
        Book emma = archived();
        emma.title = "Emma, or The Matchmaker";
        emma.save();
        Book.objects.using(archive).update("pages", 474);
        emma.refreshFromDb();
        Tag.objects.create(tag -> tag.name = "archive's");
        Tag tag = emma.tags.get();

        assertThat(emma.pages).isEqualTo(474);
        assertThat(Book.objects.exists()).isFalse();
        tag.name = "library's";
        tag.fullClean();
        emma.tags.clear();
        emma.delete();
        assertThat(Book.objects.using(archive).exists()).isFalse();
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
    void what_is_made_linked_or_fails_through_a_relation_does_so_where_its_owner_is() {
        Book emma = archived();
        Tag fresh = new Tag();
        fresh.name = "fresh";
        Tag duplicate = new Tag();
        duplicate.name = "archive's";

        assertThatThrownBy(() -> emma.tags.bulkCreate(List.of(fresh, duplicate), 1)).isInstanceOf(IntegrityError.class);
        assertThat(in(archive)).containsExactly("archive's");
        emma.tags.create(tag -> tag.name = "new");
        Author other = archive.use(() -> Author.objects.create(author -> author.name = "A Lady"));
        other.books.add(emma);
        assertThat(in(archive)).containsExactly("archive's", "new");
        assertThat(in(library)).containsExactly("library's");
        assertThat(Book.objects.using(archive).get().author.get().name).isEqualTo("A Lady");
    }

    /** The shape is the same, and its text is not. */
    @Test
    void what_was_compiled_for_one_database_is_not_sent_to_another() {
        Database postgres = Database.open(PostgresServer.newSchema());
        try (postgres) {
            bookworm.schema.Schema.create(EachDatabase.MODELS);
            add("postgres'");
            for (Database each : List.of(library, postgres, library)) {
                assertThat(each.<Boolean>use(() -> Tag.objects.filter("name__regex", "^[lp].*'").list().isEmpty())).isFalse();
                each.use(() -> Tag.objects.bulkCreate(List.of(new Tag()), bookworm.sql.OnConflict.ignore()));
            }
        }
    }
}
