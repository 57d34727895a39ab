package desk;

import static bookworm.Expressions.unique;
import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static desk.Tables.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.MigrationError;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.IndexState;
import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "22.5", title = "migrate --plan")
@ReadAgain("Step 3: from here to there")
class ManageTest {

    private static final Migration NOTES = migration("desk", "M0002_Notes", List.of(FIRST), column("isbn"), column("room"));
    private static final Migration TIDY = migration("desk", "M0003_Tidy", List.of(NOTES), new RemoveField("Book", "room"),
        new RenameField("Book", "isbn", "number"), new RunSql(List.of(), List.of()));
    private static final Migration LOANS = migration("loans", "M0001_Initial", List.of(FIRST),
        new CreateModel("Loan", map("id", field(AutoField.class))));
    private static final MigrationGraph ALL = graph(FIRST, NOTES, TIDY, LOANS);

    private final Database desk = open();

    @AfterEach
    void close() { desk.close(); }

    @Test
    void without_words_all_are_applied() {
        assertThat(Manage.migrate(ALL)).as("The lines that the migrator reports.").containsExactly("Applying desk.M0001_Initial... OK",
            "Applying desk.M0002_Notes... OK", "Applying loans.M0001_Initial... OK", "Applying desk.M0003_Tidy... OK");
        assertThat(columns(desk)).containsExactly("id", "title", "number");
    }

    @Test
    void where_there_is_nothing_to_do() {
        Manage.migrate(ALL);

        assertThat(Manage.migrate(ALL)).as("All are applied, and migrate runs once more.").containsExactly("Nothing to do.");
        assertThat(Manage.migrate(ALL, "--plan")).as("The same with --plan.").containsExactly("Nothing to do.");
    }

    @Test
    void an_app_alone_and_a_migration_of_it() {
        assertThat(Manage.migrate(ALL, "loans")).as("All of the loans, with what they need.")
            .containsExactly("Applying desk.M0001_Initial... OK", "Applying loans.M0001_Initial... OK");
        assertThat(Manage.migrate(ALL, "desk", "0002")).as("desk 0002: the migration of the desk whose name begins so.")
            .containsExactly("Applying desk.M0002_Notes... OK");
        assertThat(Manage.migrate(ALL, "desk", "M0001")).as("Back to M0001: what comes after it is undone.")
            .containsExactly("Unapplying desk.M0002_Notes... OK");
    }

    @Test
    void zero_undoes_all_of_an_app() {
        Manage.migrate(ALL, "loans");

        assertThat(Manage.migrate(ALL, "desk", "zero")).as("No migration of the desk stays, nor what needs one.")
            .containsExactly("Unapplying loans.M0001_Initial... OK", "Unapplying desk.M0001_Initial... OK");
    }

    @Test
    void the_plan_tells_migrations_and_what_they_do() {
        assertThat(Manage.migrate(ALL, "desk", "0002", "--plan"))
            .as("A line for each migration, its label, and one for each of its operations, in words, behind four spaces.")
            .containsExactly("desk.M0001_Initial", "    Create model Book", "desk.M0002_Notes",
                "    Add field isbn to book", "    Add field room to book");
    }

    @Test
    void the_plan_tells_and_does_nothing() {
        Manage.migrate(ALL, "--plan");

        assertThat(desk.hasTable("desk_book")).as("--plan has made the table of books. It tells, and does nothing.").isFalse();
        assertThat(desk.hasTable("bookworm_migrations")).as("--plan has made the table of the history.").isFalse();
        Manage.migrate(ALL, "desk", "0001");
        try (QueryLog queries = QueryLog.capture()) {
            Manage.migrate(ALL, "--plan");
            assertThat(queries.sql()).as("Where a history is, --plan may ask for it, and sends nothing else.").allMatch(sql -> sql.startsWith("SELECT"));
        }
    }

    @Test
    void on_the_way_back_the_last_operation_is_told_first() {
        Manage.migrate(ALL, "desk", "0002");

        assertThat(Manage.migrate(ALL, "desk", "0001", "--plan"))
            .as("What M0002 did is undone, the last operation first, and the lines say Undo.")
            .first().isEqualTo("desk.M0002_Notes");
        assertThat(Manage.migrate(ALL, "desk", "0001", "--plan").stream().map(line -> line.replace(" (destroys)", "")).toList())
            .as("What M0002 did is undone, the last operation first, and the lines say Undo.")
            .containsExactly("desk.M0002_Notes", "    Undo Add field room to book", "    Undo Add field isbn to book");
    }

    @Test
    void on_the_way_back_the_last_migration_is_told_first() {
        Manage.migrate(ALL);

        assertThat(Manage.migrate(ALL, "desk", "0001", "--plan").stream().filter(line -> !line.startsWith(" ")).toList())
            .as("The migrations in the order in which they would be undone.").containsExactly("desk.M0003_Tidy", "desk.M0002_Notes");
    }

    @Test
    void what_destroys_is_told() {
        Manage.migrate(ALL, "desk", "0002");
        assertThat(Manage.migrate(ALL, "desk", "--plan"))
            .as("RemoveField destroys what stands in the column. A renaming destroys nothing, and of SQL nobody knows.")
            .containsExactly("desk.M0003_Tidy", "    Remove field room from book (destroys)",
                "    Rename field isbn on book to number", "    Raw SQL operation");
        assertThat(Manage.migrate(ALL, "desk", "0001", "--plan")).as("To undo AddField is to drop a column, with all that stands in it.")
            .containsExactly("desk.M0002_Notes", "    Undo Add field room to book (destroys)", "    Undo Add field isbn to book (destroys)");
        assertThat(Manage.migrate(ALL, "desk", "zero", "--plan")).as("To undo CreateModel is to drop a table.").last()
            .isEqualTo("    Undo Create model Book (destroys)");
        Migration gone = migration("desk", "M0004_Gone", List.of(TIDY), new DeleteModel("Book"));
        Manage.migrate(ALL);
        assertThat(Manage.migrate(graph(FIRST, NOTES, TIDY, LOANS, gone), "--plan")).as("DeleteModel drops a table.")
            .containsExactly("desk.M0004_Gone", "    Delete model Book (destroys)");
        assertThat(Manage.migrate(ALL, "desk", "0002", "--plan")).as("To undo RemoveField brings an empty column, and destroys nothing.")
            .containsExactly("desk.M0003_Tidy", "    Undo Raw SQL operation",
                "    Undo Rename field isbn on book to number", "    Undo Remove field room from book");
        Manage.migrate(graph(FIRST, NOTES, TIDY, LOANS, gone));
        assertThat(Manage.migrate(graph(FIRST, NOTES, TIDY, LOANS, gone), "desk", "0003", "--plan"))
            .as("To undo DeleteModel brings an empty table, and destroys nothing.")
            .containsExactly("desk.M0004_Gone", "    Undo Delete model Book");
    }

    @Test
    void an_index_has_no_values_of_its_own() {
        Migration index = migration("desk", "M0002_Index", List.of(FIRST), new AddIndex("Book", new IndexState("by_title", List.of("title"))));
        Migration none = migration("desk", "M0003_None", List.of(index), new RemoveIndex("Book", "by_title"));
        Manage.migrate(graph(FIRST, index));

        assertThat(Manage.migrate(graph(FIRST, index, none), "--plan")).as("RemoveIndex drops neither a column nor a table.")
            .containsExactly("desk.M0003_None", "    Remove index by_title from book");
        assertThat(Manage.migrate(graph(FIRST, index), "desk", "0001", "--plan")).as("To undo AddIndex drops neither a column nor a table.")
            .containsExactly("desk.M0002_Index", "    Undo Create index by_title on field(s) title of model book");
    }

    @Test
    void what_else_changes_drops_neither_a_column_nor_a_table() {
        Migration others = migration("desk", "M0002_Others", List.of(FIRST),
            new AlterField("Book", "title", field(CharField.class, "maxLength", 30)), new AddConstraint("Book", unique("once", "title")),
            new RemoveConstraint("Book", "once"), new RenameModel("Book", "Volume"), new AlterModelTable("Volume", "volumes"));
        MigrationGraph graph = graph(FIRST, others);
        Manage.migrate(graph, "desk", "0001");

        assertThat(Manage.migrate(graph, "--plan")).as("A field is altered, a constraint comes and goes, a model and its table are renamed."
            + " No line of these says that it destroys:").hasSize(6).noneMatch(line -> line.contains("destroys"));
        Manage.migrate(graph);
        assertThat(Manage.migrate(graph, "desk", "0001", "--plan")).as("The same on the way back. No line of these says that it destroys:")
            .hasSize(6).noneMatch(line -> line.contains("destroys"));
    }

    @Test
    void a_fake_run_only_writes_down() {
        assertThat(Manage.migrate(ALL, "--fake", "desk", "0001")).as("--fake, wherever it stands among the words.")
            .containsExactly("Applying desk.M0001_Initial... FAKED");
        assertThat(desk.hasTable("desk_book")).as("A fake run has made the table of books.").isFalse();
        assertThat(history(desk)).as("It is written down as applied.").containsExactly("desk.M0001_Initial");
        assertThat(Manage.migrate(ALL, "--plan", "desk", "0002", "--fake")).as("With --plan and --fake it is a plan.")
            .startsWith("desk.M0002_Notes");
        assertThat(history(desk)).as("With --plan nothing is written down.").containsExactly("desk.M0001_Initial");
    }

    @Test
    void fake_may_stand_anywhere() {
        Manage.migrate(ALL, "desk", "0001");

        assertThat(Manage.migrate(ALL, "desk", "0002", "--fake")).as("--fake is the last word.").containsExactly("Applying desk.M0002_Notes... FAKED");
        Manage.migrate(ALL, "--fake", "desk", "0001");
        assertThat(Manage.migrate(ALL, "desk", "--fake", "zero")).as("--fake is in the middle, on the way back.")
            .containsExactly("Unapplying desk.M0001_Initial... FAKED");
        assertThat(columns(desk)).as("A fake run has changed the table.").containsExactly("id", "title");
    }

    @Test
    void words_that_mean_nothing_are_refused() {
        assertThatThrownBy(() -> Manage.migrate(ALL, "dsek"), "There is no app dsek.").isInstanceOf(MigrationError.class)
            .hasMessageContaining("dsek");
        assertThatThrownBy(() -> Manage.migrate(ALL, "dsek", "zero"), "There is no app dsek.").isInstanceOf(MigrationError.class)
            .hasMessageContaining("dsek");
        assertThatThrownBy(() -> Manage.migrate(ALL, "--pla"), "There is no option --pla, and a typing error must not migrate.")
            .isInstanceOf(MigrationError.class).hasMessageContaining("--pla");
        assertThatThrownBy(() -> Manage.migrate(ALL, "desk", "--pla"), "There is no option --pla, also where it is not the first word.")
            .isInstanceOf(MigrationError.class).hasMessageContaining("--pla");
        assertThatThrownBy(() -> Manage.migrate(ALL, "--plans"), "There is no option --plans, although it begins like one that there is.")
            .isInstanceOf(MigrationError.class).hasMessageContaining("--plans");
        assertThatThrownBy(() -> Manage.migrate(ALL, "dsek", "--plan"), "There is no app dsek, and a plan of it would say that all is well.")
            .isInstanceOf(MigrationError.class).hasMessageContaining("dsek");
        assertThatThrownBy(() -> Manage.migrate(ALL, "desk", "0007"), "No migration begins so: graph.find says it.")
            .isInstanceOf(MigrationError.class).hasMessageContaining("0007");
        assertThatThrownBy(() -> Manage.migrate(ALL, "desk", "000"), "Two migrations begin so: graph.find does not choose one.")
            .isInstanceOf(MigrationError.class).hasMessageContaining("000");
        assertThatThrownBy(() -> Manage.migrate(ALL, "desk", "0007", "--plan"), "No migration begins so, and a plan of it would say that all is well.")
            .isInstanceOf(MigrationError.class).hasMessageContaining("0007");
        assertThatThrownBy(() -> Manage.migrate(ALL, "--plan", "--fak"), "There is no option --fak, with --plan neither.")
            .isInstanceOf(MigrationError.class).hasMessageContaining("--fak");
        assertThat(desk.hasTable("desk_book")).as("Words were refused, and yet the table of books was made.").isFalse();
        assertThat(desk.hasTable("bookworm_migrations"))
            .as("Words were refused, and yet the table of the history was made: migrate began before the words were looked at.").isFalse();
    }

    @Test
    void what_stopped_half_way_goes_on_before_a_plan_is_made() {
        Migration broken = migration("desk", "M0002_Notes", List.of(FIRST), column("isbn"), new RunSql(List.of("UPDATE \"nowhere\" SET"
            + " \"a\" = 1"), List.of()));
        Migration fixed = migration("desk", "M0002_Notes", List.of(FIRST), column("isbn"), new RunSql(List.of(), List.of()));
        assertThatThrownBy(() -> Manage.migrate(graph(FIRST, broken)), "The second statement of M0002 is refused.")
            .isInstanceOf(MigrationError.class);
        assertThat(Manage.migrate(graph(FIRST, fixed), "--plan"))
            .as("M0002 stopped half way. For a plan it is not applied, and is told like any other.").startsWith("desk.M0002_Notes");
        assertThat(history(desk)).as("M0002 stopped half way, and --plan has made it go on.").contains("desk.M0002_Notes, half");
        for (List<String> words : List.of(List.of("dsek"), List.of("desk", "0007"))) {
            assertThatThrownBy(() -> Manage.migrate(graph(FIRST, fixed), words.toArray(String[]::new)), "Neither dsek nor 0007 is there.")
                .isInstanceOf(MigrationError.class);
            assertThat(history(desk)).as("The words %s were refused, and what stopped half way had gone on before that.", words)
                .contains("desk.M0002_Notes, half");
        }
        try {
            assertThat(Manage.migrate(graph(FIRST, fixed)))
                .as("M0002 goes on, and is applied then: a plan that was made before does not know it.")
                .containsExactly("Going on with desk.M0002_Notes, which stopped after statement 1.", "Applying desk.M0002_Notes... OK");
        } catch (MigrationError e) {
            throw new AssertionError("M0002 stopped half way, went on, and was applied once more: the plan was made before it had gone"
                + " on. " + e.getMessage(), e);
        }
    }

    @Test
    void it_goes_on_before_a_plan_back_is_made() {
        Migration broken = migration("desk", "M0002_Notes", List.of(FIRST), column("isbn"), new RunSql(List.of("UPDATE \"nowhere\" SET"
            + " \"a\" = 1"), List.of()));
        Migration fixed = migration("desk", "M0002_Notes", List.of(FIRST), column("isbn"), new RunSql(List.of(), List.of()));
        for (String back : List.of("0001", "zero")) {
            assertThatThrownBy(() -> Manage.migrate(graph(FIRST, broken)), "The second statement of M0002 is refused.")
                .isInstanceOf(MigrationError.class);
            try {
                assertThat(Manage.migrate(graph(FIRST, fixed), "desk", back))
                    .as("desk %s: M0002 goes on, is applied then, and is undone. A plan that was made before does not know it.", back)
                    .startsWith("Going on with desk.M0002_Notes, which stopped after statement 1.", "Applying desk.M0002_Notes... OK",
                        "Unapplying desk.M0002_Notes... OK");
            } catch (MigrationError e) {
                throw new AssertionError("desk " + back + ": M0002 goes on, is applied then, and has to be undone first. This plan does not do"
                    + " it. " + e.getMessage(), e);
            }
        }
    }
}
