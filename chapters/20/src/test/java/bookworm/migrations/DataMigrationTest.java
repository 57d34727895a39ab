package bookworm.migrations;

import static bookworm.Expressions.f;
import static bookworm.Functions.upper;
import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.Meta;
import bookworm.migrations.Operations.*;
import java.math.BigDecimal;
import java.util.*;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Code of one's own in a migration: it sees the models as they are at that point, whatever today's classes say. */
class DataMigrationTest extends MigratedBooks {

    /** The class as it will be after many migrations more. */
    @Meta(app = "books")
    static class Author extends Model {
        static final Manager<Author> objects = Manager.of(Author.class);

        @CharField(maxLength = 100) String name;
        @CharField(maxLength = 2) String country = "en";
    }

    private static Operation code(Consumer<OldModels> code) { return new RunJava(code, null); }

    @Test
    void code_sees_a_field_that_came_before_it_and_one_that_goes_after_it() {
        migrate(new AddField("Book", "loud", TITLE.with("initial", "")),
            code(models -> models.rows("Book").filter("author__name", "Jane Austen").update("loud", upper("title"))),
            new RemoveField("Book", "title"));

        assertThat(values("SELECT \"loud\" FROM \"books_book\"")).containsExactly("EMMA");
    }

    @Test
    void code_reads_rows_by_the_names_of_their_columns() {
        List<Row> read = new ArrayList<>();
        migrate(new RenameField("Book", "title", "name"), code(models -> read.addAll(models.rows("Book").list())));

        assertThat(read).singleElement().satisfies(row -> {
            assertThat(row.getString("name")).isEqualTo("Emma");
            assertThat(row.getLong("authorId")).isEqualTo(1);
        });
    }

    @Test
    void todays_class_asks_for_columns_that_are_not_there_yet() {
        assertThatThrownBy(() -> migrate(code(models -> Author.objects.get("name", "Jane Austen")))).isInstanceOf(DatabaseError.class)
            .hasMessageContaining("Column \"books_author.country\" not found");
        migrate(code(models -> assertThat(models.rows("Author").get("name", "Jane Austen").getLong("id")).isEqualTo(1)));
    }

    @Test
    void code_that_undoes_sees_the_models_as_they_were_when_it_was_done() {
        migrate(new AddField("Book", "loud", TITLE.with("initial", "")),
            new RunJava(models -> models.rows("Book").update("loud", upper("title")),
                models -> models.rows("Book").update("title", f("loud"))),
            new AlterField("Book", "title", TITLE.with("initial", "gone")), new RemoveField("Book", "title"));
        undo();

        assertThat(values("SELECT \"title\" FROM \"books_book\"")).containsExactly("EMMA");
    }

    @Test
    void a_row_is_inserted_and_its_key_can_be_referred_to() {
        migrate(code(models -> {
            Object author = models.rows("Author").insert(Map.of("name", "Anonymous"));
            models.rows("Book").insert(Map.of("title", "Beowulf", "author", author));
        }));

        assertThat(values("SELECT A.\"name\" FROM \"books_author\" A JOIN \"books_book\" B ON B.\"author_id\" = A.\"id\""))
            .containsExactlyInAnyOrder("Jane Austen", "Anonymous");
    }

    @Test
    void a_row_gets_what_new_objects_have_where_it_names_no_value_or_the_databases_default_or_an_empty_text() {
        migrate(new CreateModel("Shelf", map("id", KEY, "room", field(CharField.class, "maxLength", 9, "initial", "library"),
                "places", field(IntegerField.class, "dbDefault", List.of("7")), "remark", TITLE, "owner", TITLE.with("nullable", true),
                "height", field(DecimalField.class, "maxDigits", 5, "decimalPlaces", 2, "initial", "1.50"))),
            code(models -> models.rows("Shelf").insert(Map.of())));

        assertThat(values("SELECT \"room\" || '/' || \"places\" || '/' || \"remark\" || '/' || \"height\" FROM \"books_shelf\""))
            .containsExactly("library/7//1.50");
        assertThat(values("SELECT \"owner\" FROM \"books_shelf\"")).containsExactly((Object) null);
    }

    @Test
    void a_value_is_converted_to_the_type_of_its_field_and_a_wrong_name_refused() {
        migrate(new AddField("Book", "price", field(DecimalField.class, "maxDigits", 5, "decimalPlaces", 2, "nullable", true)),
            code(models -> models.rows("Book").insert(Map.of("title", "Ulysses", "authorId", 1, "price", "9.5"))));
        assertThat(values("SELECT \"price\" FROM \"books_book\" WHERE \"title\" = 'Ulysses'")).containsExactly(new BigDecimal("9.50"));

        assertThatThrownBy(() -> migrate(code(models -> models.rows("Author").insert(Map.of("nam", "Homer")))))
            .isInstanceOf(FieldError.class).hasMessageContaining("Did you mean 'name'?");
    }

    @Test
    void rows_are_deleted_alone_and_what_others_refer_to_the_database_keeps() {
        assertThatThrownBy(() -> migrate(code(models -> models.rows("Author").filter("name", "Jane Austen").delete())))
            .isInstanceOf(IntegrityError.class);
        migrate(code(models -> {
            models.rows("Book").filter("author__name", "Jane Austen").delete();
            models.rows("Author").filter("name", "Jane Austen").delete();
        }));

        assertThat(values("SELECT * FROM \"books_author\"")).isEmpty();
    }

    @Test
    void a_model_of_another_app_is_named_with_its_app() {
        List<String> names = new ArrayList<>();
        Migration loans = new Named("loans", List.of(code(models -> names.add(models.rows("books.Author").get().getString("name")))));
        new Migrator(List.of(INITIAL, loans)).migrate(new Migrator.Planned(loans, false));

        assertThat(names).containsExactly("Jane Austen");
    }

    @Test
    void a_model_of_another_time_is_told_with_the_choices() {
        assertThatThrownBy(() -> migrate(code(models -> models.rows("Novel")), new RenameModel("Book", "Novel")))
            .isInstanceOf(MigrationError.class).hasMessageContaining("There is no model books.Novel at this point of the migrations")
            .hasMessageContaining("Choices: books.Author, books.Book.");
    }

    @Test
    void the_app_of_a_migration_is_that_of_its_package() {
        Migration inPackage = () -> List.of();

        assertThat(inPackage.app()).as("bookworm.migrations").isEqualTo("bookworm");
    }
}
