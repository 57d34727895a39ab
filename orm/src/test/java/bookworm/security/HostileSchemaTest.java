package bookworm.security;

import static bookworm.Expressions.check;
import static bookworm.Expressions.q;
import static bookworm.Expressions.unique;
import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.errors.BookwormException;
import bookworm.errors.DatabaseError;
import bookworm.errors.IntegrityError;
import bookworm.errors.MigrationError;
import bookworm.errors.ModelError;
import bookworm.fields.AutoField;
import bookworm.fields.IntegerField;
import bookworm.fields.ManyToMany;
import bookworm.fields.TextField;
import bookworm.meta.FieldState;
import bookworm.meta.IndexState;
import bookworm.migrations.Migration;
import bookworm.migrations.MigrationGraph;
import bookworm.migrations.MigrationMaker;
import bookworm.migrations.Migrator;
import bookworm.migrations.Operation;
import bookworm.migrations.Operations.*;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * DDL takes no parameters: names stand in it within double quotes, and values within single ones. Each migration here is
 * applied and undone, and the table beside it keeps its row.
 */
class HostileSchemaTest {

    private record Changing(String app, String name, List<String> dependencies, List<Operation> operations) implements Migration {

        Changing(String app, String name, List<Operation> operations) {
            this(app, name, List.of(), operations);
        }
    }

    private static final Map<String, Function<String, Migration>> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("table", name -> thing(map("table", name)));
        NAMES.put("table, later", name -> thing(Map.of(), new AlterModelTable("Thing", name)));
        NAMES.put("column", name -> thing(Map.of(), new AddField("Thing", "extra", text("column", name), "old")));
        NAMES.put("column, renamed", name -> thing(Map.of(), new AlterField("Thing", "title", text("column", name))));
        NAMES.put("key, counted up later", name -> new Changing("x", "M0001_Initial", List.of(
            new CreateModel("Thing", map("id", field(IntegerField.class, "primaryKey", true, "column", name), "title", text())),
            new AlterField("Thing", "id", field(AutoField.class, "column", name)))));
        NAMES.put("index", name -> thing(Map.of(), new AddIndex("Thing", new IndexState(name, List.of("-title")))));
        NAMES.put("index, renamed", name -> thing(Map.of(), new AddIndex("Thing", new IndexState("i", List.of("title"))),
            new RenameIndex("Thing", "i", name)));
        NAMES.put("unique constraint", name -> thing(Map.of(), new AddConstraint("Thing", unique(name, "title"))));
        NAMES.put("check constraint", name -> thing(Map.of(), new AddConstraint("Thing", check(name, q("title__gt", "")))));
        NAMES.put("join table", name -> thing(Map.of(),
            new AddField("Thing", "others", field(ManyToMany.class, "to", "x.Thing", "table", name, "relatedName", "back"))));
        NAMES.put("field", name -> thing(Map.of(), new AddField("Thing", name, text(), "old")));
        NAMES.put("field, renamed", name -> thing(Map.of(), new RenameField("Thing", "title", name)));
        NAMES.put("model", name -> new Changing("x", "M0001_Initial", List.of(new CreateModel(name, fields()))));
        NAMES.put("model, renamed", name -> thing(Map.of(), new RenameModel("Thing", name)));
        NAMES.put("app", name -> new Changing(name, "M0001_Initial", List.of(new CreateModel("Thing", fields()))));
        NAMES.put("migration", name -> new Changing("x", name, List.of(new CreateModel("Thing", fields()))));
    }

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID());
        database.update(Sql.of("CREATE TABLE \"witness\" (\"said\" VARCHAR)"));
        database.update(Sql.of("INSERT INTO \"witness\" VALUES ('still here')"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Map<String, FieldState> fields() {
        return map("id", field(AutoField.class), "title", text());
    }

    private static FieldState text(Object... options) {
        return field(TextField.class, options);
    }

    private static Migration thing(Map<String, Object> options, Operation... operations) {
        return new Changing("x", "M0001_Initial",
            Stream.concat(Stream.of(new CreateModel("Thing", fields(), options)), Stream.of(operations)).toList());
    }

    /** A statement without what stands in double quotes in it. */
    private static String skeleton(String statement) {
        return statement.replaceAll("\"(?:[^\"]|\"\")*+\"", "\"\"");
    }

    /** The statements that apply a migration, and those that undo it. */
    private static List<String> statements(Migration migration) {
        Migrator migrator = migrator(migration);
        return Stream.of(false, true).flatMap(back -> migrator.sql(new Migrator.Planned(migration, back)).stream()).toList();
    }

    /** The same, after they have run. */
    private static List<String> thereAndBack(Migration migration) {
        Migrator migrator = migrator(migration);
        migrator.migrate(() -> migrator.planAll(null), false);
        assertThat(migrator.applied()).containsExactly(migration);
        migrator.migrate(() -> migrator.planZero(migration.app()), false);
        return statements(migration);
    }

    private static Migrator migrator(Migration... migrations) {
        return new Migrator(new MigrationGraph(List.of(migrations)), line -> { });
    }

    /** Those that could end a literal, or be taken for something else in one. */
    private static List<String> literals() {
        return Hostile.VALUES.stream().filter(text -> text.isBlank() || text.matches("(?s).{0,1000}['\\\\?{$%].{0,1000}")).toList();
    }

    private List<String> tables() {
        return database.query(Sql.of("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'PUBLIC' "
            + "AND TABLE_NAME <> 'bookworm_migrations'"), row -> row.getString(1));
    }

    @TestFactory
    Stream<DynamicTest> a_name_in_a_migration_is_refused_or_stands_in_quotes() {
        return NAMES.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            List<String> plain = thereAndBack(entry.getValue().apply("plain")).stream().map(HostileSchemaTest::skeleton).toList();
            for (String name : Hostile.NAMES.stream().filter(name -> !name.isEmpty() && name.length() < 1000).toList()) {
                List<String> statements = List.of();
                Throwable refusal = null;
                try {
                    Migration migration = entry.getValue().apply(name);
                    statements = name.contains("\"") ? thereAndBack(migration) : statements(migration);
                } catch (BookwormException e) {
                    refusal = e;
                }
                if (refusal == null) {
                    assertThat(statements).as(Hostile.shown(name)).extracting(HostileSchemaTest::skeleton).isEqualTo(plain);
                } else {
                    assertThat(refusal).as(Hostile.shown(name)).isNotInstanceOf(DatabaseError.class).hasNoCause();
                }
                assertThat(tables()).as(Hostile.shown(name)).containsExactly("witness");
            }
            assertThat(database.query(Sql.of("SELECT * FROM \"witness\""), row -> row.getString(1))).containsExactly("still here");
        }));
    }

    @Test
    void a_name_that_the_database_could_not_hold_is_a_mistake_of_the_model() {
        for (String name : List.of("", "a\0b", "a\nb", "\uD83D", "x".repeat(64), "ё".repeat(32))) {
            Migration migration = thing(Map.of(), new AddIndex("Thing", new IndexState(name, List.of("title"))));
            assertThatThrownBy(() -> migrator(migration).sql(new Migrator.Planned(migration, false))).isInstanceOf(ModelError.class)
                .hasMessageContaining("Thing: '" + name + "' cannot name anything in a database: take 1 to 63 bytes");
        }
    }

    @Test
    void a_default_of_the_database_comes_back_as_it_was_declared() {
        for (String text : literals()) {
            Migration migration = thing(Map.of(), new AddField("Thing", "said", text("dbDefault", List.of(text))));
            Migrator migrator = migrator(migration);
            assertThat(migrator.sql(new Migrator.Planned(migration, false))).last().asString().as(Hostile.shown(text))
                .isEqualTo("ALTER TABLE \"x_thing\" ADD COLUMN \"said\" VARCHAR DEFAULT '" + text.replace("'", "''") + "' NOT NULL");
            migrator.migrate(() -> migrator.planAll(null), false);
            database.update(Sql.of("INSERT INTO \"x_thing\" (\"title\") VALUES ('x')"));
            assertThat(database.query(Sql.of("SELECT \"said\" FROM \"x_thing\""), row -> row.getString(1))).containsExactly(text);
            migrator.migrate(() -> migrator.planZero("x"), false);
            assertThat(tables()).containsExactly("witness");
        }
    }

    @Test
    void a_check_compares_with_the_very_text_that_was_declared() {
        for (String text : literals()) {
            Migration migration = thing(Map.of(), new AddConstraint("Thing", check("rule", q("title", text))));
            Migrator migrator = migrator(migration);
            migrator.migrate(() -> migrator.planAll(null), false);
            database.update(Sql.of("INSERT INTO \"x_thing\" (\"title\") VALUES (?)", text));
            assertThatThrownBy(() -> database.update(Sql.of("INSERT INTO \"x_thing\" (\"title\") VALUES (?)", text + "!")))
                .as(Hostile.shown(text)).isInstanceOf(IntegrityError.class);
            migrator.migrate(() -> migrator.planZero("x"), false);
            assertThat(tables()).containsExactly("witness");
        }
    }

    @Test
    void a_value_for_the_rows_that_are_there_reaches_them_as_it_is() {
        for (String text : literals()) {
            Migration before = thing(Map.of());
            Migration after = new Changing("x", "M0002_Said", List.of("x.M0001_Initial"), List.of(new AddField("Thing", "said", text(), text)));
            Migrator migrator = migrator(before, after);
            migrator.migrate(() -> migrator.planTo(before), false);
            database.update(Sql.of("INSERT INTO \"x_thing\" (\"title\") VALUES ('x')"));
            migrator.migrate(() -> migrator.planAll(null), false);
            assertThat(database.query(Sql.of("SELECT \"said\" FROM \"x_thing\""), row -> row.getString(1)))
                .as(Hostile.shown(text)).containsExactly(text);
            migrator.migrate(() -> migrator.planZero("x"), false);
        }
    }

    @Test
    void a_value_that_no_database_could_store_is_refused_before_anything_is_made() {
        for (String text : Hostile.UNSTORABLE) {
            for (Operation operation : List.of(new AddField("Thing", "said", text("dbDefault", List.of(text))),
                    new AddField("Thing", "said", text(), text), new AddConstraint("Thing", check("rule", q("title", text))))) {
                assertThat(catchThrowable(() -> thereAndBack(thing(Map.of(), operation)))).as(Hostile.shown(text))
                    .isInstanceOf(BookwormException.class).hasMessageContaining("halves of surrogate pairs are not allowed");
                assertThat(tables()).containsExactly("witness");
            }
        }
    }

    /** What it says is the author's own, and runs as it is: no mark in it is filled in. */
    @Test
    void sql_of_ones_own_runs_as_it_was_written() {
        String text = "? {0} $1 :name %s -- /* ; #";
        Migration migration = new Changing("x", "M0001_Own", List.of(
            new RunSql(List.of("INSERT INTO \"witness\" VALUES ('" + text + "')"), List.of("DELETE FROM \"witness\" WHERE \"said\" LIKE '?%'"))));

        Migrator migrator = migrator(migration);
        migrator.migrate(() -> migrator.planAll(null), false);
        assertThat(database.query(Sql.of("SELECT * FROM \"witness\""), row -> row.getString(1))).containsExactly("still here", text);
        migrator.migrate(() -> migrator.planZero("x"), false);
        assertThat(database.query(Sql.of("SELECT * FROM \"witness\""), row -> row.getString(1))).containsExactly("still here");
    }

    @Test
    void a_migration_is_found_by_the_beginning_of_its_name_only() {
        MigrationGraph graph = new MigrationGraph(List.of(thing(Map.of()), new Changing("x", "M0002_More", List.of())));
        Hostile.NAMES.forEach(name ->
            assertThatThrownBy(() -> graph.find("x", name)).as(Hostile.shown(name)).isInstanceOf(MigrationError.class));
        Hostile.NAMES.forEach(name ->
            assertThatThrownBy(() -> graph.find(name, "M0001")).as(Hostile.shown(name)).isInstanceOf(MigrationError.class));
    }

    /** Its name becomes that of a file and of a class. */
    @Test
    void the_words_of_a_new_migrations_name_are_letters_and_digits() {
        MigrationMaker.Made made = MigrationMaker.empty(new MigrationGraph(List.of()), "x");
        for (String name : Hostile.NAMES) {
            Throwable refusal = catchThrowable(() -> assertThat(made.named(name).name()).matches("M0001_\\w{1,150}"));
            if (refusal != null) {
                assertThat(refusal).as(Hostile.shown(name)).isInstanceOf(MigrationError.class);
            }
        }
    }

    @Test
    void a_table_is_looked_for_by_its_name_and_not_by_a_pattern() {
        assertThat(database.hasTable("witness")).isTrue();
        assertThat(Hostile.NAMES).noneMatch(database::hasTable);
        assertThat(database.hasTable("w_tness")).isFalse();
    }
}
