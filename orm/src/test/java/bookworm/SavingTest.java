package bookworm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Book;
import books.Library;
import books.Tag;
import bookworm.db.Database;
import bookworm.db.QueryLog;
import bookworm.errors.DatabaseError;
import bookworm.errors.DoesNotExist;
import bookworm.errors.IntegrityError;
import bookworm.errors.ValueError;
import bookworm.fields.CharField;
import bookworm.schema.Schema;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How one object gets into its row and out of it: what is written, and what is not. */
class SavingTest {

    static class Code extends Model {
        static final Manager<Code> objects = Manager.of(Code.class);

        @CharField(maxLength = 5, primaryKey = true) String code;
    }

    static class Bare extends Model {
    }

    private Database library;
    private Author austen;
    private Book emma;

    @BeforeEach
    void open() {
        library = Library.openEmpty();
        Schema.create(Code.class, Bare.class);
        austen = Author.objects.create(author -> {
            author.name = "Jane Austen";
            author.biography = "English novelist";
        });
        emma = Book.objects.create(book -> {
            book.title = "Emma";
            book.author.set(austen);
            book.isbn = "1";
            book.publicationDate = LocalDate.of(1815, 12, 23);
            book.pages = 474;
        });
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Book read() {
        return Book.objects.get("pk", emma.id);
    }

    private static List<String> sqlOf(Runnable action) {
        try (QueryLog queries = QueryLog.capture()) {
            action.run();
            return queries.sql();
        }
    }

    // Inserting

    @Test
    void a_new_object_is_inserted_and_gets_its_key() {
        Author woolf = new Author();
        woolf.name = "Virginia Woolf";

        assertThat(sqlOf(woolf::save)).singleElement().asString().startsWith("INSERT INTO \"books_author\"");
        assertThat(Author.objects.get("pk", woolf.id).name).isEqualTo("Virginia Woolf");
    }

    @Test
    void keys_are_never_the_same() {
        Author one = Author.objects.create(author -> author.name = "One");
        Author two = Author.objects.create(author -> author.name = "Two");

        assertThat(two.id).isNotNull().isNotEqualTo(one.id);
    }

    @Test
    void a_model_without_fields_can_be_inserted() {
        Bare bare = Manager.of(Bare.class).create(each -> { });

        assertThat(Manager.of(Bare.class).get()).isEqualTo(bare);
    }

    @Test
    void an_object_with_a_key_that_is_not_stored_is_inserted_after_all() {
        Author woolf = new Author();
        woolf.id = 700L;
        woolf.name = "Virginia Woolf";

        List<String> sql = sqlOf(woolf::save);

        assertThat(sql).hasSize(2);
        assertThat(sql.get(0)).startsWith("UPDATE");
        assertThat(sql.get(1)).startsWith("INSERT");
        assertThat(Author.objects.get("pk", 700).name).isEqualTo("Virginia Woolf");
    }

    @Test
    void an_object_with_the_key_of_a_row_overwrites_it() {
        Author other = new Author();
        other.id = austen.id;
        other.name = "J. Austen";
        other.save();

        assertThat(Author.objects.count()).isEqualTo(1);
        assertThat(Author.objects.get().name).isEqualTo("J. Austen");
    }

    @Test
    void force_insert_never_overwrites() {
        Author other = new Author();
        other.id = austen.id;
        other.name = "J. Austen";

        assertThatThrownBy(other::forceInsert).isInstanceOf(IntegrityError.class);
        assertThat(Author.objects.get().name).isEqualTo("Jane Austen");
    }

    @Test
    void force_insert_makes_a_copy_once_the_key_is_taken_away() {
        austen.id = null;
        austen.forceInsert();

        assertThat(Author.objects.filter("name", "Jane Austen").count()).isEqualTo(2);
    }

    @Test
    void a_failed_insert_leaves_the_object_unsaved() {
        Book twin = new Book();
        twin.title = "Emma";
        twin.author.set(austen);
        twin.isbn = "1";
        twin.publicationDate = emma.publicationDate;

        assertThatThrownBy(twin::save).isInstanceOf(IntegrityError.class);
        assertThat(twin.id).isNull();
    }

    // Updating

    @Test
    void a_stored_object_is_updated_by_one_query() {
        emma.title = "Emma, or The Matchmaker";

        assertThat(sqlOf(emma::save)).singleElement().asString().startsWith("UPDATE \"books_book\" SET ").endsWith("WHERE \"books_book\".\"id\" = ?");
        assertThat(read().title).isEqualTo("Emma, or The Matchmaker");
    }

    @Test
    void save_writes_every_field_even_over_anothers_change() {
        Book.objects.update("pages", 500);
        emma.save();

        assertThat(read().pages).isEqualTo(474);
    }

    @Test
    void save_with_names_writes_only_those() {
        Book.objects.update("title", "Emma by another");
        emma.pages = 500;
        emma.title = "not written";

        assertThat(sqlOf(() -> emma.save("pages")))
            .containsExactly("UPDATE \"books_book\" SET \"pages\" = ? WHERE \"books_book\".\"id\" = ?");
        assertThat(read().pages).isEqualTo(500);
        assertThat(read().title).as("another's change").isEqualTo("Emma by another");
    }

    @Test
    void save_with_names_takes_several_and_foreign_keys_too() {
        Author other = Author.objects.create(author -> author.name = "Another");
        emma.author.set(other);
        emma.pages = 1;
        emma.save("author", "pages");

        assertThat(read().author.get()).isEqualTo(other);
        assertThat(read().pages).isEqualTo(1);
    }

    @Test
    void a_row_that_has_vanished_is_inserted_again_by_a_plain_save() {
        Book.objects.delete();
        emma.save();

        assertThat(read().title).isEqualTo("Emma");
    }

    @Test
    void a_row_that_has_vanished_is_missed_by_whoever_updates_fields() {
        Book.objects.delete();

        assertThatThrownBy(() -> emma.save("pages")).isInstanceOf(DatabaseError.class)
            .hasMessageContaining("Book " + emma.id + " was not updated: there is no such row any more");
    }

    @Test
    void force_update_never_inserts() {
        Book.objects.delete();

        assertThatThrownBy(emma::forceUpdate).isInstanceOf(DatabaseError.class).hasMessageContaining("was not updated");
        assertThat(Book.objects.exists()).isFalse();
    }

    @Test
    void an_object_without_a_key_has_no_row_to_update() {
        assertThatThrownBy(new Author()::forceUpdate).isInstanceOf(ValueError.class).hasMessageContaining("Author has no key");
        assertThatThrownBy(() -> new Author().save("name")).isInstanceOf(ValueError.class).hasMessageContaining("use save()");
    }

    @Test
    void a_text_key_of_ones_own_is_inserted_and_updated() {
        Code code = new Code();
        code.code = "A";
        code.save();
        code.save();

        assertThat(Code.objects.count()).isEqualTo(1);
    }

    @Test
    void nothing_is_written_by_setting_a_field() {
        Book book = read();

        assertThat(sqlOf(() -> book.title = "Changed")).isEmpty();
        assertThat(read().title).isEqualTo("Emma");
    }

    // Partial objects

    @Test
    void a_partial_object_writes_only_what_was_read() {
        Partial<Book> partial = Book.objects.only("title", "pages").get();
        Book.objects.update("isbn", "another's");
        partial.set("pages", 1);

        assertThat(sqlOf(partial::save))
            .containsExactly("UPDATE \"books_book\" SET \"title\" = ?, \"pages\" = ? WHERE \"books_book\".\"id\" = ?");
        assertThat(read().isbn).isEqualTo("another's");
        assertThat(read().pages).isEqualTo(1);
    }

    @Test
    void a_partial_object_writes_what_was_set() {
        Partial<Book> partial = Book.objects.only("title").get();
        partial.set("genre", "SCI");
        partial.save();

        assertThat(read().genre).isEqualTo("SCI");
        assertThat(read().pages).as("a field that was left out is not overwritten with its default").isEqualTo(474);
    }

    @Test
    void a_partial_object_loads_what_was_left_out_when_asked_and_once() {
        Partial<Book> partial = Book.objects.defer("pages").get();

        assertThat(partial.deferredFields()).containsExactly("pages");
        assertThat(sqlOf(() -> {
            assertThat(partial.getInt("pages")).isEqualTo(474);
            assertThat(partial.getInt("pages")).isEqualTo(474);
        })).hasSize(1);
        assertThat(partial.deferredFields()).isEmpty();
    }

    @Test
    void a_partial_object_becomes_whole_by_one_query() {
        Partial<Book> partial = Book.objects.only("title").get();

        assertThat(sqlOf(() -> assertThat(partial.full().pages).isEqualTo(474))).hasSize(1);
    }

    @Test
    void a_partial_object_whose_row_has_vanished_is_not_inserted() {
        Partial<Book> partial = Book.objects.only("title").get();
        Book.objects.delete();

        assertThatThrownBy(partial::save).isInstanceOf(DatabaseError.class).hasMessageContaining("was not updated");
    }

    // Reading again

    @Test
    void refresh_reads_the_row_again() {
        Book.objects.update("pages", 500);
        emma.title = "not saved";

        assertThat(sqlOf(emma::refreshFromDb)).hasSize(1);
        assertThat(emma.pages).isEqualTo(500);
        assertThat(emma.title).isEqualTo("Emma");
    }

    @Test
    void refresh_reads_named_fields_only() {
        Book.objects.update(java.util.Map.of("title", "Emma, again", "pages", 474));
        emma.title = "mine";

        emma.refreshFromDb("pages");

        assertThat(emma.title).isEqualTo("mine");
        assertThat(emma.pages).isEqualTo(474);
    }

    @Test
    void refresh_forgets_related_objects() {
        assertThat(emma.author.get().name).isEqualTo("Jane Austen");
        Author.objects.update("name", "J. Austen");
        emma.refreshFromDb();

        assertThat(emma.author.get().name).isEqualTo("J. Austen");
    }

    @Test
    void refresh_of_a_vanished_row_says_so() {
        Book.objects.delete();

        assertThatThrownBy(emma::refreshFromDb).isInstanceOf(DoesNotExist.class).hasMessageContaining("Book " + emma.id);
    }

    @Test
    void refresh_of_an_unsaved_object_says_so() {
        assertThatThrownBy(new Author()::refreshFromDb).isInstanceOf(DoesNotExist.class);
    }

    // Deleting, and saving again

    @Test
    void a_deleted_object_has_no_key_and_can_be_saved_as_a_new_one() {
        Long before = emma.id;
        emma.delete();
        assertThat(emma.id).isNull();
        emma.save();

        assertThat(emma.id).isNotNull().isNotEqualTo(before);
        assertThat(read().title).isEqualTo("Emma");
    }

    // Identity

    @Test
    void two_objects_of_one_row_are_equal() {
        assertThat(read()).isEqualTo(emma).isNotSameAs(emma).hasSameHashCodeAs(emma);
    }

    @Test
    void objects_of_two_rows_are_not_equal() {
        assertThat(Author.objects.create(author -> author.name = "Jane Austen")).isNotEqualTo(austen);
    }

    @Test
    void objects_of_two_models_with_one_key_are_not_equal() {
        Tag tag = new Tag();
        tag.id = austen.id;

        assertThat(tag).isNotEqualTo(austen);
    }

    @Test
    void an_unsaved_object_equals_itself_alone() {
        Author unsaved = new Author();

        assertThat(unsaved).isEqualTo(unsaved).isNotEqualTo(new Author()).isNotEqualTo(null);
        assertThat(unsaved.hashCode()).isEqualTo(unsaved.hashCode());
    }

    @Test
    void a_set_knows_an_object_read_twice() {
        Set<Book> books = new HashSet<>(List.of(read()));

        assertThat(books).contains(read());
    }

    @Test
    void an_object_without_a_text_of_its_own_says_its_model_and_key() {
        Bare bare = new Bare();
        assertThat(bare).hasToString("Bare (not saved)");
        bare.save();
        assertThat(bare).hasToString("Bare " + bare.id);
    }

    // Get or create

    @Test
    void get_or_create_makes_an_object_once() {
        assertThat(Tag.objects.getOrCreate("name", "classic").created()).isTrue();
        assertThat(Tag.objects.getOrCreate("name", "classic").created()).isFalse();
        assertThat(Tag.objects.count()).isEqualTo(1);
    }

    @Test
    void update_or_create_writes_only_what_changed() {
        List<String> sql = sqlOf(() -> Author.objects.updateOrCreate("name", "Jane Austen", author -> author.biography = "Novelist"));

        assertThat(sql).hasSize(2);
        assertThat(sql.get(1)).isEqualTo("UPDATE \"books_author\" SET \"biography\" = ? WHERE \"books_author\".\"id\" = ?");
        assertThat(Author.objects.get().biography).isEqualTo("Novelist");
    }

    @Test
    void bulk_create_gives_each_object_its_own_key() {
        List<Tag> tags = List.of(tag("a"), tag("b"), tag("c"));

        assertThat(sqlOf(() -> Tag.objects.bulkCreate(tags))).hasSize(1);
        for (Tag tag : tags) {
            assertThat(Tag.objects.get("pk", tag.id).name).isEqualTo(tag.name);
        }
    }

    @Test
    void bulk_create_inserts_all_or_none() {
        assertThatThrownBy(() -> Tag.objects.bulkCreate(List.of(tag("a"), tag("a")))).isInstanceOf(IntegrityError.class);
        assertThat(Tag.objects.exists()).isFalse();
    }

    @Test
    void bulk_update_gives_each_row_its_own_value() {
        List<Tag> tags = Tag.objects.bulkCreate(List.of(tag("a"), tag("b")));
        tags.forEach(tag -> tag.name += "!");

        assertThat(sqlOf(() -> assertThat(Tag.objects.bulkUpdate(tags, "name")).isEqualTo(2))).hasSize(1);
        assertThat(Tag.objects.all().orderBy("name").valuesFlat("name").list()).containsExactly("a!", "b!");
    }

    private static Tag tag(String name) {
        Tag tag = new Tag();
        tag.name = name;
        return tag;
    }
}
