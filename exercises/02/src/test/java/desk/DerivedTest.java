package desk;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.Model;
import bookworm.db.*;
import bookworm.errors.DatabaseError;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.time.LocalDate;
import java.util.*;
import java.util.regex.Pattern;
import library.ByMetadata;
import org.junit.jupiter.api.Test;

@Exercise(value = "02.3", title = "SELECT and INSERT from metadata")
@ReadAgain("Step 4: two lists, derived")
class DerivedTest {

    private static final LocalDate PUBLISHED = LocalDate.of(1815, 12, 23);
    private static final Pattern WORDS = Pattern.compile("\\b(select|from|insert into|values)\\b", Pattern.CASE_INSENSITIVE);

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
        for (String column : List.of("author_id", "page_count")) {
            assertThat(select).as("A column has its name in the database: column(), not name().").contains(column);
        }
    }

    @Test
    void a_select_has_the_columns_in_the_order_of_the_fields() {
        assertThat(unqualified(ByMetadata.select(Models.meta(Book.class)), "desk_books"))
            .as("Every column, in the order of fields(), and from the table that the model names. Values it has none.")
            .isEqualTo(Sql.of("SELECT id, title, author_id, publication_date, page_count FROM desk_books"));
    }

    @Test
    void a_select_is_made_for_any_model() {
        assertThat(unqualified(ByMetadata.select(Models.meta(Edition.class)), "desk_edition"))
            .as("This model has a key of its own, and no id.").isEqualTo(Sql.of("SELECT binding, isbn FROM desk_edition"));
    }

    @Test
    void a_value_stands_beside_the_text() {
        Sql insert = ByMetadata.insert(published());

        assertThat(insert.text()).as("A value stands in the text, where an apostrophe ends it.").doesNotContain("Emma").doesNotContain("474");
        assertThat(insert.parameters()).as("Each value is bound, in the order of the columns.")
            .isEqualTo(List.of(4L, "Emma", 1L, PUBLISHED, 474));
    }

    @Test
    void a_null_is_a_value_like_another() {
        assertThat(parameters(emma())).as("This book has no publicationDate: its value is null, and is bound like any other. An ArrayList"
            + " can hold a null; List.of and List.copyOf throw.").isEqualTo(Arrays.asList(4L, "Emma", 1L, null, 474));
    }

    @Test
    void an_insert_has_a_mark_for_each_column() {
        assertThat(plain(ByMetadata.insert(published())).text()).as("Each column by its name in the database, in the order of fields(), and a mark for each.")
            .isEqualTo("INSERT INTO desk_books (id, title, author_id, publication_date, page_count) VALUES (?, ?, ?, ?, ?)");
    }

    @Test
    void an_insert_is_made_for_any_model() {
        Edition edition = new Edition();
        edition.binding = "cloth";
        edition.isbn = "9780010316797";

        assertThat(plain(ByMetadata.insert(edition))).as("This model has a key of its own, which is a column like the rest, and no id.")
            .isEqualTo(Sql.of("INSERT INTO desk_edition (binding, isbn) VALUES (?, ?)", "cloth", "9780010316797"));
    }

    @Test
    void what_one_writes_the_other_reads() {
        try (Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            library.update(Sql.of("CREATE TABLE desk_books (page_count INTEGER, publication_date DATE, author_id BIGINT,"
                + " title VARCHAR(200), id BIGINT)"));
            assertThat(rows(library)).as("Written by one and read by the other, Emma comes back as she was, whatever order the table has.")
                .isEqualTo(List.of(Arrays.asList(4L, "Emma", 1L, null, 474)));
        }
    }

    /** {@code desk_books.title} is the same column as {@code title}. */
    private static Sql unqualified(Sql select, String table) { return plain(new Sql(select.text().replace(table + ".", ""), select.parameters())); }

    /** As the lesson writes it: SQL itself minds neither small letters in its words, nor where the spaces are. */
    private static Sql plain(Sql sql) {
        String spaced = sql.text().replaceAll("\\s*,\\s*", ", ").replaceAll("\\s*\\(\\s*", " (").replaceAll("\\s*\\)\\s*", ") ")
            .replaceAll("\\s+", " ").replaceAll("[ ;]+$", "").strip();
        return new Sql(WORDS.matcher(spaced).replaceAll(word -> word.group().toUpperCase(Locale.ROOT)), sql.parameters());
    }

    private static Object parameters(Book book) {
        try {
            return ByMetadata.insert(book).parameters();
        } catch (NullPointerException e) {
            return e;
        }
    }

    private static Object rows(Database library) {
        try {
            library.update(ByMetadata.insert(emma()));
            return library.query(ByMetadata.select(Models.meta(Book.class)), row -> Arrays.asList(row.getObject(1), row.getObject(2),
                row.getObject(3), row.getObject(4), row.getObject(5)));
        } catch (DatabaseError refused) {
            return refused;
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
