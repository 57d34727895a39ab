package desk;

import static org.assertj.core.api.Assertions.*;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import bookworm.Model;
import bookworm.db.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.*;
import java.util.function.Supplier;
import library.ByMetadata;
import org.junit.jupiter.api.Test;

@Exercise(value = "02.3", title = "SELECT and INSERT from metadata")
@ReadAgain("Step 4: two lists, derived")
class DerivedTest {

    private static final LocalDate PUBLISHED = LocalDate.of(1815, 12, 23);

    @Meta(table = "desk_books")
    static class Book extends Model {
        @CharField(maxLength = 200)                  String title;
        @BigIntegerField                             Long authorId;
        @DateField(nullable = true)                  LocalDate publicationDate;
        @PositiveIntegerField(column = "page_count") int pages;
    }

    @Meta(app = "desk")
    static class Edition extends Model {
        @TextField                                    String binding;
        @CharField(maxLength = 13, primaryKey = true) String isbn;
    }

    @Test
    void a_select_asks_for_each_column_by_its_name() {
        String select = ByMetadata.select(Models.meta(Book.class)).text();

        assertThat(select).as("With * the order is the table's, and whoever reads the row counts on that of the fields.").doesNotContain("*");
        assertThat(select.toLowerCase(Locale.ROOT).contains("author_id") ? "" : select)
            .as("A column has its name in the database: column(), not name().").doesNotContain("authorId");
    }

    @Test
    void a_select_has_the_columns_in_the_order_of_the_fields() {
        assertThat(selected(Book.class))
            .as("Every column, with no brackets around them, in the order of fields(), and from the table that the model names. Values it has none.")
            .isEqualTo(List.of(List.of(4L, "Emma", 1L, PUBLISHED, 474)));
    }

    @Test
    void a_select_is_made_for_any_model() {
        assertThat(selected(Edition.class)).as("This model has a key of its own, and no id.")
            .isEqualTo(List.of(List.of("cloth", "9780010316797")));
    }

    @Test
    void a_value_stands_beside_the_text() {
        assertThat(catchThrowable(() -> ByMetadata.insert(published()))).as("It ended with an exception, though this book has a value in each field."
            + " value(object, field) gives them, also where a field is inherited, or not public.").isNull();
        Sql insert = ByMetadata.insert(published());

        assertThat(insert.text()).as("A value stands in the text, where an apostrophe ends it.").doesNotContain("Emma").doesNotContain("474");
        assertThat(insert.parameters()).as("The list was bound as a single value. Sql.of takes values one by one, new Sql takes a list of them.")
            .noneMatch(Collection.class::isInstance);
        assertThat(insert.parameters()).as("The value of each column is bound, the key's too, and as the object holds it:"
            + " a number stays a number, a LocalDate a LocalDate.").asInstanceOf(LIST).containsExactlyInAnyOrder(4L, "Emma", 1L, PUBLISHED, 474);
        assertThat(insert.parameters()).as("The values come in the order of fields(), and so do the columns: id is the first of this model.")
            .isEqualTo(List.of(4L, "Emma", 1L, PUBLISHED, 474));
    }

    @Test
    void a_null_is_a_value_like_another() {
        Book anonymous = emma();
        anonymous.authorId = null;

        assertThat(parameters(anonymous)).as("This book has no authorId and no publicationDate. A null is bound like any other value, whatever the model"
            + " says of nullable. An ArrayList can hold it; List.of, List.copyOf and Collectors.toMap throw.")
            .isEqualTo(Arrays.asList(4L, "Emma", null, null, 474));
    }

    @Test
    void a_key_may_be_null_too() {
        Book unsaved = published();
        unsaved.id = null;

        assertThat(parameters(unsaved)).as("This book has no key yet. Its null is bound all the same: leaving it to the database comes in chapter 06.")
            .isEqualTo(Arrays.asList(null, "Emma", 1L, PUBLISHED, 474));
    }

    @Test
    void an_insert_has_a_mark_for_each_column() {
        assertThat(ByMetadata.insert(published()).text()).as("A ? in quotes is a text of one character, and no mark. What is bound needs no quotes.")
            .doesNotContain("'?'");
        assertThat(inserted(published(), "SELECT id, title, author_id, publication_date, page_count FROM desk_books"))
            .as("Each column by its name in the database, in the order of fields(), and a ? for each.")
            .isEqualTo(List.of(List.of(4L, "Emma", 1L, PUBLISHED, 474)));
    }

    @Test
    void an_insert_is_made_for_any_model() {
        Edition edition = new Edition();
        edition.binding = "cloth";
        edition.isbn = "9780010316797";

        assertThat(inserted(edition, "SELECT binding, isbn FROM desk_edition"))
            .as("This model has a key of its own, which is a column like the rest, and no id.")
            .isEqualTo(List.of(List.of("cloth", "9780010316797")));
    }

    @Test
    void what_one_writes_the_other_reads() {
        try (Database library = library()) {
            assertThat(rows(library, () -> ByMetadata.insert(emma()), () -> ByMetadata.select(Models.meta(Book.class))))
                .as("Written by one and read by the other, Emma comes back as she was, whatever order the table has.")
                .isEqualTo(List.of(Arrays.asList(4L, "Emma", 1L, null, 474)));
        }
    }

    /** The tables, whose columns stand in an order of their own. */
    private static Database library() {
        Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        library.update(Sql.of("CREATE TABLE desk_books (page_count INTEGER, publication_date DATE, author_id BIGINT,"
            + " title VARCHAR(200), id BIGINT)"));
        library.update(Sql.of("CREATE TABLE desk_edition (isbn VARCHAR(13), binding VARCHAR(200))"));
        return library;
    }

    /** What a SELECT gives where there is one book, and one edition. */
    private static Object selected(Class<?> model) {
        try (Database library = library()) {
            library.update(Sql.of("INSERT INTO desk_edition (binding, isbn) VALUES ('cloth', '9780010316797')"));
            return rows(library, () -> Sql.of("INSERT INTO desk_books (id, title, author_id, publication_date, page_count)"
                + " VALUES (4, 'Emma', 1, DATE '1815-12-23', 474)"), () -> ByMetadata.select(Models.meta(model)));
        }
    }

    /** What stands in the table after an INSERT. */
    private static Object inserted(Model object, String select) {
        try (Database library = library()) {
            return rows(library, () -> ByMetadata.insert(object), () -> Sql.of(select));
        }
    }

    /** What comes back, or what is thrown: either can be compared. */
    private static Object rows(Database library, Supplier<Sql> write, Supplier<Sql> read) {
        try {
            library.update(write.get());
            return library.query(read.get(), DerivedTest::values);
        } catch (RuntimeException refused) {
            return refused;
        }
    }

    /** A row, as Java says it. To H2, columns in brackets are a row in a column. */
    private static List<Object> values(ResultSet row) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            Object value = row.getObject(column);
            values.add(value instanceof java.sql.Date day ? day.toLocalDate() : value instanceof ResultSet ? "a row in one column" : value);
        }
        return values;
    }

    private static Object parameters(Book book) {
        try {
            return ByMetadata.insert(book).parameters();
        } catch (RuntimeException e) {
            return e;
        }
    }

    private static Book published() {
        Book emma = emma();
        emma.publicationDate = PUBLISHED;
        return emma;
    }

    private static Book emma() {
        Book emma = new Book();
        emma.id = 4L;
        emma.title = "Emma";
        emma.authorId = 1L;
        emma.pages = 474;
        return emma;
    }
}
