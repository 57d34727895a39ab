package bookworm.migrations;

import static bookworm.meta.FieldState.field;
import static org.assertj.core.api.Assertions.*;

import bookworm.PostgresServer;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.Maps;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.concurrent.*;
import org.junit.jupiter.api.*;

/** A migration that stops half way, dies, or meets another: on H2, which commits each change of the schema by itself, and on PostgreSQL. */
class MigrationRunTest {

    record Stored(String app, String name, List<String> dependencies, List<Operation> operations) implements Migration { }

    private static final Migration FIRST = new Stored("shelves", "M0001_Initial", List.of(), List.of(new CreateModel("Room",
        Maps.of("id", field(AutoField.class), "name", field(CharField.class, "maxLength", 100))), new CreateModel("Shelf", Maps.of(
        "id", field(AutoField.class), "room", field(ForeignKey.class, "to", "shelves.Room", "onDelete", OnDelete.CASCADE)))));

    private static final Operation FLOOR = new AddField("Shelf", "floor", field(IntegerField.class, "initial", 1));
    private static final Operation BAD = new RunSql(List.of("SELECT 1 / 0"), null);
    private static final Operation LABEL = new CreateModel("Label", Maps.of("id", field(AutoField.class)));

    private Database database;
    private final List<String> report = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        if (database != null) {
            database.close();
        }
    }

    private static Migration second(Operation... operations) {
        return new Stored("shelves", "M0002_Second", List.of(FIRST.label()), List.of(operations));
    }

    private void migrate(Migration second) {
        Migrator migrator = new Migrator(new MigrationGraph(List.of(FIRST, second)), report::add);
        migrator.migrate(() -> migrator.planAll(null), false);
    }

    private List<Object> values(String sql) { return database.query(Sql.of(sql), row -> row.getObject(1)); }

    private void openH2() { database = Database.open("jdbc:h2:mem:" + UUID.randomUUID()); }

    @Test
    void on_h2_it_stops_half_way_and_the_next_run_goes_on_there() {
        openH2();
        assertThatThrownBy(() -> migrate(second(FLOOR, BAD, LABEL))).isInstanceOf(MigrationError.class).hasMessageMatching("(?s)"
            + "shelves.M0002_Second stopped at statement \\d of \\d.\n  done      ALTER TABLE.*\n  failed    SELECT 1 / 0\n"
            + "  not done  CREATE TABLE.*\nFix the cause, and run migrate again: it goes on with the statement that failed.\n"
            + ".*Division by zero.*");
        assertThat(values("SELECT \"name\" FROM \"bookworm_migrations\" WHERE \"finished\" AND \"app\" = 'shelves'"))
            .containsExactly("M0001_Initial");

        migrate(second(FLOOR, LABEL));
        assertThat(report).contains("Applying shelves.M0002_Second... OK")
            .anyMatch(line -> line.startsWith("Going on with shelves.M0002_Second"));
        assertThat(database.hasTable("shelves_label")).isTrue();
    }

    @Test
    void on_h2_what_ran_already_may_not_be_changed_meanwhile() {
        openH2();
        assertThatThrownBy(() -> migrate(second(FLOOR, BAD))).isInstanceOf(MigrationError.class);

        assertThatThrownBy(() -> migrate(second(LABEL, BAD))).isInstanceOf(MigrationError.class).hasMessageMatching(
            "shelves.M0002_Second was changed since it stopped half way: its first \\d statements are not those that ran. Take the change "
                + "back, or put the database right by hand and run migrate --fake.");
    }

    /** As the database is left by a process that dies after a statement, and before it notes that. */
    private void dieAfterTheLastStatement() {
        database.update(Sql.of("UPDATE \"bookworm_migrations\" SET \"done\" = \"done\" - 1, \"running\" = TRUE, \"finished\" = FALSE "
            + "WHERE \"name\" = 'M0002_Second'"));
    }

    @Test
    void on_h2_a_statement_that_had_run_when_the_process_died_is_passed_over() {
        openH2();
        migrate(second(FLOOR, LABEL));
        dieAfterTheLastStatement();
        database.update(Sql.of("CREATE TABLE \"shelves_label_COPY_3_1\" (\"id\" BIGINT)"));
        migrate(second(FLOOR, LABEL));

        assertThat(report).last().isEqualTo("Applying shelves.M0002_Second... OK");
        assertThat(database.hasTable("shelves_label_COPY_3_1")).as("which H2 leaves behind when it dies").isFalse();
        dieAfterTheLastStatement();
        database.update(Sql.of("DROP TABLE \"shelves_label\""));
        migrate(second(FLOOR, LABEL));
        assertThat(database.hasTable("shelves_label")).as("a statement that had not run").isTrue();
    }

    @Test
    void on_postgresql_nothing_of_it_remains() {
        database = Database.open(PostgresServer.newSchema());
        assertThatThrownBy(() -> migrate(second(FLOOR, BAD, LABEL))).isInstanceOf(MigrationError.class).hasMessageMatching("(?s)"
            + "shelves.M0002_Second stopped at statement \\d of \\d.\n  not done  ALTER TABLE.*\n  failed    SELECT 1 / 0\n"
            + "  not done  CREATE TABLE.*\nNothing of it remains. Fix the cause, and run migrate again.\n.*division by zero.*");

        assertThat(values("SELECT column_name FROM information_schema.columns WHERE table_name = 'shelves_shelf' "
            + "AND table_schema = CURRENT_SCHEMA ORDER BY 1")).containsExactly("id", "room_id");
        assertThat(values("SELECT \"name\" FROM \"bookworm_migrations\" WHERE \"app\" = 'shelves'")).containsExactly("M0001_Initial");
    }

    @Test
    void on_postgresql_a_table_may_be_altered_after_rows_were_written_that_refer_to_others() {
        database = Database.open(PostgresServer.newSchema());
        migrate(second(new RunJava(models -> {
            Object room = models.rows("Room").insert(Map.of("name", "reading room"));
            models.rows("Shelf").insert(Map.of("room", room));
        }, models -> { }), FLOOR));

        assertThat(values("SELECT \"floor\" FROM \"shelves_shelf\"")).containsExactly(1);
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void while_one_migrates_another_is_told_to_wait() throws InterruptedException {
        openH2();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        Migration slow = second(new RunJava(models -> {
            running.countDown();
            await(told);
        }, null));
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> migrate(slow), task -> new Thread(task).start());
        running.await();

        assertThatThrownBy(() -> migrate(slow)).isInstanceOf(MigrationError.class).hasMessageStartingWith("Cannot lock the migrations of "
            + "this database. If another migrate is at work, wait until it has finished. The database says: ");
        told.countDown();
        first.join();
        assertThat(report).containsExactly("Applying shelves.M0001_Initial... OK", "Applying shelves.M0002_Second... OK");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
