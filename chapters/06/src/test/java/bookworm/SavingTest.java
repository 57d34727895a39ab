package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import java.util.List;
import library.*;
import org.junit.jupiter.api.*;

/** How one object gets into its row: what is written, and what is not. */
class SavingTest extends StoredEmma {

    static class Code extends Model {
        static final Manager<Code> objects = Manager.of(Code.class);

        @CharField(maxLength = 5, primaryKey = true) String code;
    }

    static class Bare extends Model { }

    @BeforeEach
    void makeTables() { Schema.create(Code.class, Bare.class); }

    @Test
    void a_new_object_is_inserted_without_a_key_and_gets_one() {
        Author woolf = new Author();
        woolf.name = "Virginia Woolf";

        assertThat(sqlOf(woolf::save))
            .containsExactly("INSERT INTO \"books_author\" (\"name\", \"birth_date\", \"biography\") VALUES (?, ?, ?)");
        assertThat(Author.objects.get("pk", woolf.id).name).isEqualTo("Virginia Woolf");
    }

    @Test
    void keys_are_never_the_same() {
        Author one = Author.objects.create(author -> author.name = "One");
        Author two = Author.objects.create(author -> author.name = "Two");

        assertThat(List.of(austen.id, one.id, two.id)).doesNotHaveDuplicates();
    }

    @Test
    void the_key_is_that_of_the_own_row_whoever_inserts_meanwhile() {
        elsewhere("ALTER TABLE \"books_author\" ALTER COLUMN \"id\" RESTART WITH 700");
        Author woolf = Author.objects.create(author -> author.name = "Virginia Woolf");
        elsewhere("INSERT INTO \"books_author\" (\"name\", \"biography\") VALUES (?, ?)", "Another", "");

        assertThat(woolf.id).isEqualTo(700);
    }

    @Test
    void an_initialiser_in_java_is_the_default() {
        assertThat(read().genre).isEqualTo("FIC");
    }

    @Test
    void a_model_of_a_key_alone_can_be_inserted_and_saved_again() {
        Bare bare = Manager.of(Bare.class).create(each -> { });

        assertThat(sqlOf(bare::save)).singleElement().asString().startsWith("SELECT");
        assertThat(count("bookworm_bare")).isEqualTo(1);
    }

    @Test
    void an_object_with_a_key_that_is_not_stored_is_inserted_after_all() {
        Author woolf = new Author();
        woolf.id = 700L;
        woolf.name = "Virginia Woolf";

        assertThat(sqlOf(woolf::save)).extracting(sql -> sql.split(" ")[0]).containsExactly("UPDATE", "INSERT");
        assertThat(Author.objects.get("pk", 700).name).isEqualTo("Virginia Woolf");
    }

    @Test
    void an_object_with_the_key_of_a_row_overwrites_it() {
        Author other = new Author();
        other.id = austen.id;
        other.name = "J. Austen";
        other.save();

        assertThat(count("books_author")).isEqualTo(1);
        assertThat(Author.objects.get("pk", austen.id).name).isEqualTo("J. Austen");
    }

    @Test
    void force_insert_never_overwrites() {
        Author other = new Author();
        other.id = austen.id;
        other.name = "J. Austen";

        assertThatThrownBy(other::forceInsert).isInstanceOf(IntegrityError.class);
        assertThat(Author.objects.get("pk", austen.id).name).isEqualTo("Jane Austen");
    }

    @Test
    void a_refused_insert_leaves_the_object_unsaved_and_names_the_model() {
        Book twin = new Book();
        twin.title = "Emma";
        twin.authorId = austen.id;
        twin.isbn = emma.isbn;
        twin.publicationDate = emma.publicationDate;

        assertThatThrownBy(twin::save).isInstanceOf(IntegrityError.class).hasMessageStartingWith("Book: ");
        assertThat(twin.id).isNull();
    }

    @Test
    void a_value_that_no_database_stores_is_refused_before_any_statement() {
        emma.title = "Em\0ma";

        assertThat(sqlOf(() -> assertThatThrownBy(emma::save).isInstanceOf(ValueError.class).hasMessageContaining("Book.title")))
            .isEmpty();
    }

    @Test
    void a_stored_object_is_updated_by_one_statement() {
        emma.title = "Emma, or The Matchmaker";

        assertThat(sqlOf(emma::save)).containsExactly("UPDATE \"books_book\" SET \"title\" = ?, \"author_id\" = ?,"
            + " \"publication_date\" = ?, \"isbn\" = ?, \"genre\" = ?, \"pages\" = ?, \"price\" = ? WHERE \"id\" = ?");
        assertThat(read().title).isEqualTo("Emma, or The Matchmaker");
    }

    @Test
    void an_update_changes_no_other_row() {
        Book other = Book.objects.create(book -> {
            book.title = "Persuasion";
            book.authorId = austen.id;
            book.isbn = "9780010475173";
            book.publicationDate = emma.publicationDate;
        });
        emma.title = "changed";
        emma.save();

        assertThat(Book.objects.get("pk", other.id).title).isEqualTo("Persuasion");
    }

    @Test
    void save_writes_every_field_even_over_anothers_change() {
        elsewhere("UPDATE \"books_book\" SET \"pages\" = 500");
        emma.save();

        assertThat(read().pages).isEqualTo(474);
    }

    @Test
    void save_with_names_writes_only_those() {
        elsewhere("UPDATE \"books_book\" SET \"title\" = ?", "Emma by another");
        emma.pages = 500;
        emma.title = "not written";

        assertThat(sqlOf(() -> emma.save("pages"))).containsExactly("UPDATE \"books_book\" SET \"pages\" = ? WHERE \"id\" = ?");
        assertThat(read().pages).isEqualTo(500);
        assertThat(read().title).isEqualTo("Emma by another");
    }

    @Test
    void a_misspelt_name_is_refused_with_the_right_one() {
        assertThatThrownBy(() -> emma.save("pagse")).isInstanceOf(FieldError.class).hasMessageContaining("Did you mean 'pages'?");
    }

    @Test
    void the_key_cannot_be_written() {
        assertThatThrownBy(() -> emma.save("id")).isInstanceOf(FieldError.class).hasMessageContaining("Book.id is the key");
    }

    @Test
    void a_row_that_has_vanished_is_inserted_again_by_a_plain_save() {
        elsewhere("DELETE FROM \"books_book\"");
        emma.save();

        assertThat(read().title).isEqualTo("Emma");
    }

    @Test
    void a_row_that_has_vanished_is_missed_by_whoever_updates_fields() {
        elsewhere("DELETE FROM \"books_book\"");

        assertThatThrownBy(() -> emma.save("pages")).isInstanceOf(DatabaseError.class)
            .hasMessageContaining("Book " + emma.id + " was not updated: there is no such row any more");
    }

    @Test
    void force_update_never_inserts() {
        elsewhere("DELETE FROM \"books_book\"");

        assertThatThrownBy(emma::forceUpdate).isInstanceOf(DatabaseError.class).hasMessageContaining("was not updated");
        assertThat(count("books_book")).isZero();
    }

    @Test
    void an_object_without_a_key_has_no_row_to_update() {
        assertThatThrownBy(new Author()::forceUpdate).isInstanceOf(ValueError.class)
            .hasMessageEndingWith("is not saved, so there is no row to update: save it first.");
        assertThatThrownBy(() -> new Author().save("name")).isInstanceOf(ValueError.class).hasMessageContaining("save it first");
    }

    @Test
    void a_text_key_of_ones_own_is_inserted_once() {
        Code code = new Code();
        code.code = "A";
        code.save();
        code.save();

        assertThat(count("bookworm_code")).isEqualTo(1);
    }

    @Test
    void nothing_is_written_by_setting_a_field() {
        assertThat(sqlOf(() -> emma.title = "Changed")).isEmpty();
        assertThat(read().title).isEqualTo("Emma");
    }
}
