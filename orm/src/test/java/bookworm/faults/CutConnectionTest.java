package bookworm.faults;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import books.Author;
import books.AuthorProfile;
import books.Book;
import books.Library;
import books.Tag;
import bookworm.OnPostgreSQL;
import bookworm.Slow;
import bookworm.TestDatabase;
import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.errors.BookwormException;
import bookworm.errors.DatabaseError;
import bookworm.faults.Wire.Moment;
import bookworm.fields.AutoField;
import bookworm.fields.CharField;
import bookworm.fields.IntegerField;
import bookworm.meta.IndexState;
import bookworm.migrations.Migration;
import bookworm.migrations.MigrationGraph;
import bookworm.migrations.Migrator;
import bookworm.migrations.Operations.*;
import bookworm.migrations.TestMigration;
import bookworm.schema.Schema;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The connection is cut at the first statement of some work, in another run at its second, and so on until it runs through:
 * each time all of it is there or nothing, the error says so, and the next request works.
 */
@Slow
@OnPostgreSQL
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CutConnectionTest {

    private static final String EVERY_WAY = """
        BEFORE_THE_SERVER_GETS_IT, false
        BEFORE_THE_SERVER_GETS_IT, true
        BEFORE_THE_ANSWER_COMES,   false
        BEFORE_THE_ANSWER_COMES,   true""";

    private static final Migration INITIAL = new TestMigration("shelves", "M0001_Initial", List.of(), List.of(
        new CreateModel("Shelf", map("id", field(AutoField.class), "name", field(CharField.class, "maxLength", 100)))));
    private static final Migration SECOND = new TestMigration("shelves", "M0002_Floors", List.of("shelves.M0001_Initial"), List.of(
        new AddField("Shelf", "floor", field(IntegerField.class, "initial", 1)),
        new RunJava(models -> models.rows("Shelf").update("floor", 2), models -> { }),
        new AddIndex("Shelf", new IndexState("by_floor", List.of("floor"))),
        new CreateModel("Room", map("id", field(AutoField.class), "name", field(CharField.class, "maxLength", 100)))));

    /** Some work that writes, and what it starts from. */
    private interface Work {

        /** Puts the database into the state before the work, whatever it was. */
        void prepare();

        /** The work itself in a database, which may be run again when it failed. */
        Consumer<Database> next();
    }

    private String address;
    private Database elsewhere;
    private Database direct;
    private Wire wire;

    @BeforeEach
    void open() throws IOException {
        elsewhere = Database.open("jdbc:h2:mem:elsewhere");
        address = TestDatabase.newUrl();
        direct = Database.open(address);
        wire = Wire.to(address);
    }

    @AfterEach
    void close() throws IOException {
        wire.close();
        direct.close();
        elsewhere.close();
    }

    @ParameterizedTest(name = "cut {0}, with a pool: {1}")
    @CsvSource(textBlock = EVERY_WAY)
    void a_bulk_insert_of_several_batches_is_there_wholly_or_not_at_all(Moment moment, boolean pooled) {
        Schema.create(Library.MODELS);
        Work bulkInsert = new Work() {
            @Override public void prepare() {
                Author.objects.all().delete();
                Author.objects.create(author -> author.name = "Jane Austen");
            }

            @Override public Consumer<Database> next() {
                Author author = Author.objects.get();
                List<Book> books = IntStream.range(0, 2500).mapToObj(number -> book(author, number)).toList();
                return database -> database.use(() -> Book.objects.bulkCreate(books));
            }
        };

        assertThat(cutAtEachStatement(bulkInsert, moment, pooled)).as("statements").isEqualTo(4);
    }

    @ParameterizedTest(name = "cut {0}, with a pool: {1}")
    @CsvSource(textBlock = EVERY_WAY)
    void a_cascade_over_several_models_is_done_wholly_or_not_at_all(Moment moment, boolean pooled) {
        Schema.create(Library.MODELS);
        Work cascade = new Work() {
            @Override public void prepare() {
                Author.objects.all().delete();
                Tag.objects.all().delete();
                fillShelves();
            }

            @Override public Consumer<Database> next() {
                return database -> database.use(() -> Author.objects.get("name", "Jane Austen").delete());
            }
        };

        assertThat(cutAtEachStatement(cascade, moment, pooled)).as("statements").isGreaterThan(5);
    }

    @ParameterizedTest(name = "cut {0}, with a pool: {1}")
    @CsvSource(textBlock = EVERY_WAY)
    void a_migration_is_applied_wholly_or_not_at_all(Moment moment, boolean pooled) {
        Migrator migrator = new Migrator(new MigrationGraph(List.of(INITIAL, SECOND)), line -> { });
        Work migration = new Work() {
            @Override public void prepare() {
                migrator.migrate(() -> migrator.planAll(null), false);
                migrator.migrate(() -> migrator.planTo(INITIAL), false);
                direct.update(Sql.of("DELETE FROM \"shelves_shelf\""));
                direct.update(Sql.of("INSERT INTO \"shelves_shelf\" (\"name\") VALUES ('novels'), ('plays')"));
            }

            @Override public Consumer<Database> next() {
                return database -> database.use(() -> migrator.migrate(() -> migrator.planAll(null), false));
            }
        };

        assertThat(cutAtEachStatement(migration, moment, pooled)).as("statements").isGreaterThan(10);
    }

    @ParameterizedTest(name = "cut {0}, with a pool: {1}")
    @CsvSource(textBlock = EVERY_WAY)
    void related_objects_are_inserted_wholly_or_not_at_all_in_a_database_that_is_not_the_current_one(Moment moment, boolean pooled) {
        Schema.create(Library.MODELS);
        Work insert = onFullShelves(there -> {
            Author austen = Author.objects.using(there).get("name", "Jane Austen");
            austen.books.bulkCreate(IntStream.range(100, 2600).mapToObj(number -> book(austen, number)).toList());
        });

        assertThat(cutAtEachStatement(insert, moment, pooled)).as("statements").isGreaterThan(4);
    }

    @ParameterizedTest(name = "cut {0}, with a pool: {1}")
    @CsvSource(textBlock = EVERY_WAY)
    void a_set_of_related_objects_changes_wholly_or_not_at_all_in_a_database_that_is_not_the_current_one(Moment moment, boolean pooled) {
        Schema.create(Library.MODELS);
        Work set = onFullShelves(there -> {
            List<Tag> others = Tag.objects.using(there).exclude("name", "classic").list();
            Book.objects.using(there).get("title", "Volume 1").tags.set(others);
        });

        assertThat(cutAtEachStatement(set, moment, pooled)).as("statements").isGreaterThan(5);
    }

    /** Work on rows of another database while the current one has none of the tables. */
    private Work onFullShelves(Consumer<Database> change) {
        return new Work() {
            @Override public void prepare() {
                Author.objects.all().delete();
                Tag.objects.all().delete();
                fillShelves();
            }

            @Override public Consumer<Database> next() { return there -> elsewhere.use(() -> change.accept(there)); }
        };
    }

    /** Gives how many statements the work takes. */
    private int cutAtEachStatement(Work work, Moment moment, boolean pooled) {
        List<String> after = direct.use(() -> {
            work.prepare();
            work.next().accept(direct);
            return contents();
        });
        try (HikariDataSource pool = pooled ? new HikariDataSource(config()) : null;
                Database database = pooled ? Database.open(pool) : Database.open(wire.url())) {
            for (int statement = 1;; statement++) {
                Consumer<Database> task = direct.use(() -> {
                    work.prepare();
                    return work.next();
                });
                List<String> before = contents();
                wire.cutAt(statement, moment);
                Throwable thrown = catchThrowable(() -> task.accept(database));
                if (wire.cutStatement() == null) {
                    assertThat(thrown).isNull();
                    assertThat(contents()).isEqualTo(after);
                    return statement - 1;
                }
                String where = "statement " + statement + ", " + wire.cutStatement().lines().findFirst().orElseThrow();
                // Where it only asked whether a table is there, a migration asks again, and goes on.
                if (thrown != null) {
                    assertThat(thrown).as(where).isInstanceOf(BookwormException.class)
                        .hasMessageContaining("The connection to the database failed");
                }
                assertThat(contents()).as(where).isEqualTo(thrown == null || wire.hasCommitted() ? after : before);
                assertThat(database.<List<Integer>>use(() -> database.query(Sql.of("SELECT 1"), row -> row.getInt(1))))
                    .as("the next request after " + where).containsExactly(1);
                if (!wire.hasCommitted()) {
                    task.accept(database);
                }
                assertThat(contents()).as("done again after " + where).isEqualTo(after);
            }
        }
    }

    private HikariConfig config() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(wire.url());
        config.setMaximumPoolSize(2);
        return config;
    }

    /** All columns and rows of all tables, but for what is another each time: keys that the database makes, and the time. */
    private List<String> contents() {
        List<String> contents = new ArrayList<>(direct.query(Sql.of("SELECT table_name || '.' || column_name || ' ' || data_type "
            + "FROM information_schema.columns WHERE table_schema = CURRENT_SCHEMA UNION ALL "
            + "SELECT indexdef FROM pg_indexes WHERE schemaname = CURRENT_SCHEMA ORDER BY 1"), row -> row.getString(1)));
        Sql tables = Sql.of("SELECT table_name FROM information_schema.tables WHERE table_schema = CURRENT_SCHEMA ORDER BY 1");
        for (String table : direct.query(tables, row -> row.getString(1))) {
            contents.addAll(direct.query(Sql.of("SELECT COUNT(*) || ' rows, ' || MD5(STRING_AGG(r, ',' ORDER BY r)) FROM "
                + "(SELECT CAST(TO_JSONB(t) - 'changed' - ARRAY(SELECT k FROM JSONB_OBJECT_KEYS(TO_JSONB(t)) k "
                + "WHERE k = 'id' OR k LIKE '%\\_id') AS TEXT) r FROM \"" + table + "\" t) rows"),
                row -> table + ": " + row.getString(1)));
        }
        return contents;
    }

    private static Book book(Author author, int number) {
        Book book = new Book();
        book.title = "Volume " + number;
        book.author.set(author);
        book.publicationDate = LocalDate.of(1815, 12, 23);
        book.isbn = String.valueOf(number);
        return book;
    }

    private static void fillShelves() {
        Tag tag = Tag.objects.create(each -> each.name = "classic");
        Tag.objects.create(each -> each.name = "comedy");
        Tag.objects.create(each -> each.name = "village");
        for (int first : new int[] {0, 3}) {
            Author author = Author.objects.create(each -> each.name = first == 0 ? "Jane Austen" : "Homer");
            AuthorProfile.objects.create(profile -> profile.author.set(author));
            for (int number = first; number < first + 3; number++) {
                Book book = book(author, number);
                book.save();
                book.tags.add(tag);
            }
        }
    }
}
