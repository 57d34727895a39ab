package bookworm.migrations;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static desk.Tables.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "20.3", title = "Your turn: rows without a class")
@ReadAgain("Step 5: the models as they were")
class OldRowsTest {

    private static final FieldState KEY = field(AutoField.class);
    private static final FieldState NAME = field(CharField.class, "maxLength", 40);
    private static final Migration FIRST = new Some("desk", List.of(
        new CreateModel("Author", map("id", KEY, "name", NAME)),
        new CreateModel("Book", map("id", KEY, "title", NAME, "author", field(ForeignKey.class, "to", "desk.Author", "onDelete", OnDelete.CASCADE,
            "nullable", true), "pages", field(IntegerField.class, "initial", 7), "genre", field(CharField.class, "maxLength", 3, "dbDefault", List.of("FIC")),
            "price", field(DecimalField.class, "maxDigits", 5, "decimalPlaces", 2, "initial", "1.50"), "remark", NAME.with("column", "said"),
            "shelf", field(IntegerField.class, "initial", 3, "dbDefault", List.of("1")),
            "note", NAME.with("nullable", true).with("dbDefault", List.of("new")))),
        new CreateModel("Country", map("code", field(CharField.class, "maxLength", 2, "primaryKey", true, "initial", "IE"), "name", NAME))));
    private static final Migration SHOP = new Some("shop", List.of(new CreateModel("Book", map("id", KEY, "price", field(IntegerField.class)))));
    private static final OldModels MODELS = new OldModels("desk", ProjectState.after(List.of(FIRST, SHOP)));

    private final Database desk = open();

    OldRowsTest() {
        run(false, FIRST);
        run(false, FIRST, SHOP);
    }

    @AfterEach
    void close() { desk.close(); }

    @Test
    void a_model_of_the_app_by_its_name() {
        desk.update(Sql.of("INSERT INTO \"desk_author\" (\"name\") VALUES ('Flann O''Brien')"));

        assertThat(rows("Author").count()).as("desk_author has one row. The app of the migration is desk.").isEqualTo(1);
        assertThat(rows("Author").get().getString("name")).as("The name in that row.").isEqualTo("Flann O'Brien");
    }

    @Test
    void a_model_of_any_app_by_its_label() {
        desk.update(Sql.of("INSERT INTO \"shop_book\" (\"price\") VALUES (12)"));

        assertThat(rows("shop.Book").count()).as("shop.Book has a dot: it is a label already, of another app's model.").isEqualTo(1);
        assertThat(rows("Book").count()).as("Book without a dot is desk.Book, which has no rows.").isZero();
        assertThat(rows("desk.Book").count()).as("Its label means the same.").isZero();
    }

    @Test
    void a_model_that_is_not_there_is_told() {
        assertThatThrownBy(() -> MODELS.rows("Bok"), "There is no model Bok.").as("state.model(label) says it, with the nearest name.")
            .isInstanceOf(MigrationError.class).hasMessageContaining("Did you mean 'desk.Book'?");
    }

    @Test
    void the_models_are_those_of_the_state() {
        ProjectState later = new RenameField("Author", "name", "fullName").apply(MODELS.state(), "desk");

        assertThat(new OldModels("desk", later).rows("Author")).as("The rows of a later state.").isNotNull();
        assertThatCode(() -> new OldModels("desk", later).rows("Author").filter("fullName", "Homer")).as("In that state an author has a fullName.")
            .doesNotThrowAnyException();
    }

    @Test
    void a_row_is_written_and_its_key_is_given() {
        assertThat(insert("Author", Map.of("name", "Jane Austen"))).as("The key that the database made for the first author.").isEqualTo(1L);
        assertThat(insert("Author", Map.of("name", "Flann O'Brien"))).as("And for the second.").isEqualTo(2L);
        assertThat(lines(desk, "\"name\" FROM \"desk_author\" ORDER BY \"id\"")).as("Two rows.").containsExactly("Jane Austen", "Flann O'Brien");
    }

    @Test
    void one_query() {
        try (QueryLog queries = QueryLog.capture()) {
            insert("Author", Map.of("name", "Jane Austen"));
            assertThat(queries.sql()).as("One row is one INSERT.").hasSize(1);
        }
    }

    @Test
    void a_field_that_is_not_named_gets_what_a_new_object_has() {
        insert("Book", Map.of("title", "Emma"));

        assertThat(lines(desk, "\"pages\" FROM \"desk_book\"")).as("A new book has 7 pages. The table does not know that: it is Java's initial value.")
            .containsExactly("7");
        assertThat(lines(desk, "\"price\" FROM \"desk_book\"")).as("A new book costs 1.50.").containsExactly("1.50");
        assertThat(lines(desk, "\"genre\" FROM \"desk_book\"")).as("A new row has the genre FIC: newValue() knows the database's default.")
            .containsExactly("FIC");
        assertThat(lines(desk, "\"shelf\" FROM \"desk_book\"")).as("A new book is on shelf 3, says Java, and on shelf 1, says the database. defaultValue() comes"
            + " first.").containsExactly("3");
        assertThat(lines(desk, "\"said\" FROM \"desk_book\"")).as("A text that nobody set is empty, and not null: newValue() knows it. Its column is called said.")
            .containsExactly("");
        assertThat(lines(desk, "COALESCE(\"author_id\", 0) FROM \"desk_book\"")).as("Nobody wrote it.").containsExactly("0");
        assertThat(insert("Country", Map.of("name", "Ireland"))).as("The database makes no code. This key is a field like others, and a new country has the code IE.")
            .isEqualTo("IE");
    }

    @Test
    void a_name_may_be_the_fields_or_its_attributes() {
        Object author = insert("Author", Map.of("name", "Jane Austen"));
        insert("Book", Map.of("title", "Emma", "author", author));
        insert("Book", Map.of("title", "Persuasion", "authorId", author));

        assertThat(lines(desk, "\"title\" || ' by ' || \"author_id\" FROM \"desk_book\" ORDER BY \"id\"")).as("The key of the author was given as author, and"
            + " as authorId. model.field(name) knows both.").containsExactly("Emma by 1", "Persuasion by 1");
    }

    @Test
    void a_value_that_is_named_wins() {
        insert("Book", Map.of("title", "Emma", "pages", 474, "genre", "HIS", "remark", "witty"));

        assertThat(lines(desk, "\"pages\" || \"genre\" || \"said\" FROM \"desk_book\"")).as("Pages, genre and remark were given.").containsExactly("474HISwitty");
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("pages", null);
        assertThatThrownBy(() -> MODELS.rows("Book").insert(nothing), "Null was given as the number of pages. That is a value that somebody named, and the"
            + " table forbids it.").isInstanceOf(DatabaseError.class);
        nothing.clear();
        nothing.put("note", null);
        insert("Book", nothing);
        assertThat(lines(desk, "COALESCE(\"note\", '(null)') FROM \"desk_book\" ORDER BY \"id\" DESC")).as("A note was given as null, which it may be. In a column that"
            + " is left out the database would put its default, new.").first().isEqualTo("(null)");
    }

    @Test
    void a_value_is_converted() {
        assertThatCode(() -> insert("Book", Map.of("title", "Emma", "price", "9.5", "pages", 474L))).as("A price was given as a text and pages as a long:"
            + " field.convert makes what the field holds.").doesNotThrowAnyException();
        assertThat(lines(desk, "\"price\" || ' ' || \"pages\" FROM \"desk_book\"")).as("As they were given.").containsExactly("9.50 474");
    }

    @Test
    void a_key_may_be_named() {
        assertThat(insert("Country", Map.of("code", "FR", "name", "France"))).as("The key of a country is its code. executor().insert gives it, as it"
            + " gives one that the database made.").isEqualTo("FR");
        insert("Author", Map.of("id", 42, "name", "Homer"));
        assertThat(lines(desk, "\"id\" FROM \"desk_author\"")).as("An id was given, and is written.").containsExactly("42");
    }

    @Test
    void a_wrong_name_is_refused() {
        assertThatThrownBy(() -> MODELS.rows("Author").insert(Map.of("name", "Homer", "nam", "Homer")), "An author has no field nam. Who misspells a name is to hear of"
            + " it.").isInstanceOf(FieldError.class).hasMessageContaining("Did you mean 'name'?");
    }

    private static bookworm.OldRows rows(String model) {
        try {
            bookworm.OldRows rows = MODELS.rows(model);
            assertThat(rows).as("The rows of %s.", model).isNotNull();
            rows.count();
            return rows;
        } catch (ModelError e) {
            throw new AssertionError("Metadata is made of all models together, since one leads to another: state.render() does. " + e.problems().get(0), e);
        } catch (NullPointerException e) {
            throw new AssertionError("There is no metadata for " + model + ": render() has it by label, desk.Book. " + e, e);
        } catch (MigrationError e) {
            throw new AssertionError(model + " is a model of that state. A name without a dot is one of the app's, a name with a dot is a label. "
                + e.getMessage(), e);
        }
    }

    /** Why a column has no value, where the database says so. */
    private static String unnamed(String model, Map<String, ?> values, DatabaseError e) {
        return MODELS.state().render().get("desk." + model).fields().stream()
            .filter(field -> e.getMessage().contains("NULL not allowed for column \"" + field.column() + "\""))
            .filter(field -> !values.containsKey(field.name()) && !values.containsKey(field.attribute()))
            .map(field -> field.isGenerated() ? ". Nobody named this key, and the database makes it: leave it out."
                : ". Nobody named " + field.name() + ": then it gets its defaultValue(), or where that is null its newValue().").findFirst()
            .orElse(e.getMessage().contains("Duplicate column") ? ". It is one field under two names, and model.field(name) finds the same for both." : "");
    }

    private static Object insert(String model, Map<String, ?> values) {
        try {
            return new bookworm.OldRows(MODELS.state().render().get("desk." + model)).insert(values);
        } catch (DatabaseError e) {
            throw new AssertionError("The database refused the row: " + e.getMessage().lines().findFirst().orElse("") + unnamed(model, values, e), e);
        } catch (FieldError e) {
            throw new AssertionError("A field goes by its name or its attribute, author or authorId: " + e.getMessage(), e);
        } catch (NoSuchElementException | IndexOutOfBoundsException e) {
            throw new AssertionError("The database gave no key back, where it made none. " + e, e);
        }
    }
}
