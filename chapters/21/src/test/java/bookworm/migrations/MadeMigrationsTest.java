package bookworm.migrations;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.Migrator.Planned;
import bookworm.migrations.Operations.AlterModelOptions;
import java.util.*;
import library.*;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Migrations that were made by comparing, on a database: they lead to the tables that the models have, and back. */
class MadeMigrationsTest extends TwoStates {

    private static final ProjectState TODAY =
        ProjectState.of(Author.class, Publisher.class, Tag.class, Book.class, Member.class, Loan.class, AuthorProfile.class);

    private Database database;
    private final List<Migration> migrations = new ArrayList<>();

    @BeforeEach
    void open() { database = Database.open("jdbc:h2:mem:" + UUID.randomUUID()); }

    @AfterEach
    void close() { database.close(); }

    /** Makes migrations from where the others lead to, and applies them. */
    private void follow(ProjectState to) {
        for (Migration made : MigrationMaker.make(ProjectState.after(migrations), to, Answers.yes())) {
            migrations.add(made);
            new Migrator(migrations).migrate(new Planned(made, false));
        }
    }

    private List<Object> schema() {
        return values("SELECT TABLE_NAME || '.' || COLUMN_NAME || ' ' || DATA_TYPE || ' ' || IS_NULLABLE FROM INFORMATION_SCHEMA.COLUMNS "
            + "WHERE TABLE_SCHEMA = 'PUBLIC' UNION ALL SELECT TABLE_NAME || ' ' || CONSTRAINT_NAME "
            + "FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS UNION ALL SELECT INDEX_NAME FROM INFORMATION_SCHEMA.INDEXES "
            + "WHERE INDEX_NAME LIKE '%_idx' ORDER BY 1");
    }

    private List<Object> values(String sql) { return database.query(Sql.of(sql), row -> row.getObject(1)); }

    @Test
    void the_tables_are_those_that_the_models_would_be_created_with() {
        follow(TODAY);
        List<Object> migrated = schema();
        database.close();
        database = Library.openEmpty();

        assertThat(schema()).isEqualTo(migrated).hasSizeGreaterThan(60);
    }

    @Test
    void states_are_compared_and_what_the_database_has_does_not_count() {
        database.update(Sql.of("CREATE TABLE \"books_book\" (\"id\" BIGINT)"));

        assertThat(sentences(state(), state(BOOK))).containsExactly("books: Create model Book");
    }

    @Test
    void each_state_is_reached_and_left_again() {
        FieldState links = field(ManyToMany.class, "to", "books.Author");
        ModelState tied = with(with(BOOK, "author", to("books.Author").with("nullable", true)), "pages", PAGES);
        List<ProjectState> states = List.of(state(BOOK), state(AUTHOR, tied), state(with(AUTHOR, "best", to("books.Book").with("nullable",
            true).with("relatedName", "+")), with(tied, "pages", null)), state(AUTHOR, with(BOOK, "heroes", links)),
            state(model("books.Writer", "id", KEY, "name", TITLE), with(BOOK, "heroes", links.with("to", "books.Writer"))),
            state(model("shop.Book", "id", KEY, "title", TITLE.with("unique", true))), TODAY, state());
        List<List<Object>> schemas = new ArrayList<>(List.of(schema()));
        List<Integer> lengths = new ArrayList<>(List.of(0));
        for (ProjectState state : states) {
            follow(state);
            assertThat(ProjectState.after(migrations)).isEqualTo(state);
            assertThat(MigrationMaker.make(ProjectState.after(migrations), state, Answers.no())).as("nothing is left to do").isEmpty();
            schemas.add(schema());
            lengths.add(migrations.size());
        }

        for (int i = states.size() - 1; i >= 0; i--) {
            while (migrations.size() > lengths.get(i)) {
                new Migrator(migrations).migrate(new Planned(migrations.get(migrations.size() - 1), true));
                migrations.remove(migrations.size() - 1);
            }
            assertThat(schema()).as("back from %s", states.get(i)).isEqualTo(schemas.get(i));
        }
    }

    @Test
    void a_renaming_that_somebody_confirmed_keeps_the_rows() {
        follow(state(BOOK));
        database.update(Sql.of("INSERT INTO \"books_book\" (\"title\") VALUES ('Emma')"));
        follow(state(model("books.Novel", "id", KEY, "title", TITLE)));
        follow(state(model("books.Novel", "id", KEY, "name", TITLE.with("column", "title"))));

        assertThat(values("SELECT \"title\" FROM \"books_novel\"")).containsExactly("Emma");
    }

    @Test
    void a_table_of_somebody_else_is_left_alone() {
        follow(state(BOOK.withOptions(Map.of("managed", false))));
        assertThat(schema()).isEmpty();

        follow(state(BOOK.withOptions(map())));
        assertThat(migrations).last().extracting(Migration::operations).isEqualTo(List.of(new AlterModelOptions("Book", map())));
        assertThat(schema()).as("now ours, but made by nobody yet").isEmpty();
    }
}
