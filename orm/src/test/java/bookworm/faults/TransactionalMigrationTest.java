package bookworm.faults;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.OnPostgreSQL;
import bookworm.Slow;
import bookworm.TestDatabase;
import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.errors.MigrationError;
import bookworm.fields.AutoField;
import bookworm.fields.CharField;
import bookworm.fields.ForeignKey;
import bookworm.fields.IntegerField;
import bookworm.fields.OnDelete;
import bookworm.migrations.Migration;
import bookworm.migrations.MigrationGraph;
import bookworm.migrations.Migrator;
import bookworm.migrations.Operation;
import bookworm.migrations.Operations.*;
import bookworm.migrations.TestMigration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On a database whose changes of the schema belong to the transaction, a migration is one transaction. */
@Slow
@OnPostgreSQL
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TransactionalMigrationTest {

    private static final Migration INITIAL = new TestMigration("shelves", "M0001_Initial", List.of(), List.of(
        new CreateModel("Room", map("id", field(AutoField.class), "name", field(CharField.class, "maxLength", 100))),
        new CreateModel("Shelf", map("id", field(AutoField.class), "room",
            field(ForeignKey.class, "to", "shelves.Room", "onDelete", OnDelete.CASCADE)))));

    /** Writes rows that refer to one another; the database may put off looking where they lead to. */
    private static final RunJava FILL = new RunJava(models -> {
        Object room = models.rows("Room").insert(Map.of("name", "library"));
        models.rows("Shelf").insert(Map.of("room", room));
        models.rows("Room").update("name", "reading room");
    }, models -> { });

    private Database database;

    @BeforeEach
    void open() {
        database = TestDatabase.empty();
        migrate();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static void migrate(Operation... operations) {
        Migration second = new TestMigration("shelves", "M0002_Second", List.of(INITIAL.label()), List.of(operations));
        List<Migration> all = operations.length == 0 ? List.of(INITIAL) : List.of(INITIAL, second);
        Migrator migrator = new Migrator(new MigrationGraph(all), line -> { });
        migrator.migrate(() -> migrator.planAll(null), false);
    }

    private List<Object> values(String sql) {
        return database.query(Sql.of(sql), row -> row.getObject(1));
    }

    @Test
    void of_a_migration_that_fails_at_its_last_statement_nothing_remains_and_the_message_says_so() {
        assertThatThrownBy(() -> migrate(new AddField("Shelf", "floor", field(IntegerField.class, "initial", 1)), FILL,
            new CreateModel("Label", map("id", field(AutoField.class))), new RunSql(List.of("SELECT 1 / 0"), null)))
            .isInstanceOf(MigrationError.class).hasMessageContaining("Nothing of it remains").hasMessageContaining("failed    SELECT 1 / 0")
            .cause().hasMessageContaining("division by zero");

        assertThat(values("SELECT column_name FROM information_schema.columns WHERE table_name = 'shelves_shelf' "
            + "AND table_schema = CURRENT_SCHEMA ORDER BY 1")).containsExactly("id", "room_id");
        assertThat(database.hasTable("shelves_label")).isFalse();
        assertThat(values("SELECT * FROM \"shelves_room\"")).isEmpty();
        assertThat(values("SELECT \"name\" FROM \"bookworm_migrations\" WHERE \"app\" = 'shelves'")).containsExactly("M0001_Initial");
    }

    @Test
    void a_table_may_be_altered_after_code_of_the_same_migration_wrote_rows_that_refer_to_others() {
        migrate(FILL, new AddField("Shelf", "floor", field(IntegerField.class, "initial", 1)),
            new AlterField("Room", "name", field(CharField.class, "maxLength", 200)));

        assertThat(values("SELECT \"floor\" FROM \"shelves_shelf\"")).containsExactly(1);
        assertThat(values("SELECT \"name\" FROM \"shelves_room\"")).containsExactly("reading room");
    }
}
