package bookworm;

import static bookworm.Queries.sqlOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import books.Author;
import books.Book;
import bookworm.errors.DatabaseError;
import bookworm.errors.IntegrityError;
import bookworm.errors.ValueError;
import bookworm.fields.CharField;
import bookworm.fields.IntegerField;
import bookworm.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How one object gets into its row: what is written, and what is not. */
class SavingTest extends StoredEmma {

    static class Code extends Model {
        static final Manager<Code> objects = Manager.of(Code.class);

        @CharField(maxLength = 5, primaryKey = true) String code;
    }

    static class Bare extends Model {
    }

    static class Ticket extends Model {
        @IntegerField(dbDefault = "12") Integer price;
        @IntegerField(dbDefault = "1", nullable = true) Integer seat;
    }

    @BeforeEach
    void makeTables() {
        Schema.create(Code.class, Bare.class, Ticket.class);
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
    void many_objects_without_fields_can_be_inserted_at_once() {
        List<Bare> bare = Manager.of(Bare.class).bulkCreate(List.of(new Bare(), new Bare(), new Bare()));

        assertThat(bare).extracting(Model::pk).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(Manager.of(Bare.class).count()).isEqualTo(3);
    }

    @Test
    void where_nothing_was_set_the_database_s_default_is_stored_and_known() {
        Ticket ticket = Manager.of(Ticket.class).create(each -> { });

        assertThat(ticket.price).isEqualTo(12);
        assertThat(Manager.of(Ticket.class).get().price).isEqualTo(12);
        assertThat(Manager.of(Ticket.class).get().seat).as("one that may be null").isNull();
        ticket.save();
        new Ticket().fullClean();
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

        assertThat(sqlOf(emma::save)).singleElement().asString()
            .startsWith("UPDATE \"books_book\" SET ").endsWith("WHERE \"books_book\".\"id\" = ?");
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
        Book.objects.all().delete();
        emma.save();

        assertThat(read().title).isEqualTo("Emma");
    }

    @Test
    void a_row_that_has_vanished_is_missed_by_whoever_updates_fields() {
        Book.objects.all().delete();

        assertThatThrownBy(() -> emma.save("pages")).isInstanceOf(DatabaseError.class)
            .hasMessageContaining("Book " + emma.id + " was not updated: there is no such row any more");
    }

    @Test
    void force_update_never_inserts() {
        Book.objects.all().delete();

        assertThatThrownBy(emma::forceUpdate).isInstanceOf(DatabaseError.class).hasMessageContaining("was not updated");
        assertThat(Book.objects.exists()).isFalse();
    }

    @Test
    void an_object_without_a_key_has_no_row_to_update() {
        assertThatThrownBy(new Author()::forceUpdate).isInstanceOf(ValueError.class).hasMessageContaining("there is no row to update");
        assertThatThrownBy(() -> new Author().save("name")).isInstanceOf(ValueError.class).hasMessageContaining("save it first");
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

    // Saving again what was deleted

    @Test
    void a_deleted_object_has_no_key_and_can_be_saved_as_a_new_one() {
        Long before = emma.id;
        emma.delete();
        assertThat(emma.id).isNull();
        emma.save();

        assertThat(emma.id).isNotNull().isNotEqualTo(before);
        assertThat(read().title).isEqualTo("Emma");
    }
}
