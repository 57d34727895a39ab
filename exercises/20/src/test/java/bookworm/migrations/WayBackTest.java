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
import bookworm.migrations.Migrator.Planned;
import bookworm.migrations.Operations.*;
import desk.Tables;
import java.util.*;
import org.assertj.core.presentation.*;
import org.junit.jupiter.api.*;

@Exercise(value = "20.2", title = "Your turn: there and back")
@ReadAgain("Step 4: a migration, there and back")
class WayBackTest {

    private static final FieldState KEY = field(AutoField.class);
    private static final FieldState TITLE = field(CharField.class, "maxLength", 40);
    private static final FieldState LANGUAGE = field(CharField.class, "maxLength", 2, "initial", "en");
    private static final Migration FIRST = migration(new CreateModel("Book", map("id", KEY, "title", TITLE)));

    /** A state in short: its models, with the names of their fields. */
    private static final Representation FIELDS = new StandardRepresentation() {
        @Override public String toStringOf(Object object) {
            return object instanceof ProjectState state ? state.models().values().stream().map(model -> model.label() + " " + model.fields().keySet()).toList().toString()
                : super.toStringOf(object);
        }
    };

    /** Tells which states it was asked to lead from and to. */
    private static final class Spy implements Operation {
        private Change seen;

        @Override public List<Step> steps(Change change) {
            seen = change;
            return List.of(Step.of("first"), Step.of("second"));
        }
    }

    private final Database desk = open();

    @AfterEach
    void close() { desk.close(); }

    private static Migration migration(Operation... operations) { return new Some("desk", List.of(operations)); }

    @Test
    void the_first_migration_begins_at_nothing() {
        assertThat(sql(false, FIRST)).as("No migration stands before the first one: it begins where there is no model. Its one"
            + " operation has one step, CREATE TABLE.").hasSize(1)
            .allMatch(statement -> statement.startsWith("CREATE TABLE"));
    }

    @Test
    void each_operation_begins_where_the_one_before_it_ended() {
        Migration second = migration(new AddField("Book", "language", LANGUAGE), new RenameField("Book", "language", "tongue"));

        assertThat(sql(false, FIRST, second)).as("A language comes with a default that is dropped, and then it is renamed. The second operation begins at"
            + " the state to which the first one led.").containsExactly("ALTER TABLE \"desk_book\" ADD COLUMN \"language\" VARCHAR(2) DEFAULT 'en' NOT NULL",
            "ALTER TABLE \"desk_book\" ALTER COLUMN \"language\" DROP DEFAULT", "ALTER TABLE \"desk_book\" RENAME COLUMN \"language\" TO \"tongue\"");
    }

    @Test
    void what_comes_after_it_does_not_count() {
        Migration second = migration(new AddField("Book", "language", LANGUAGE));
        Migration third = migration(new RemoveField("Book", "language"), new RenameModel("Book", "Tome"));
        List<String> there = plan(List.of(FIRST, second, third), second, false);

        assertThat(there).as("The second of three migrations begins after the first. What the third will do has not happened yet.").hasSize(2);
        assertThat(plan(List.of(FIRST, second, third), second, true)).as("The second is undone where the third is not done: it leads from the"
            + " state that has a language to the one before, which has none.")
            .containsExactly("ALTER TABLE \"desk_book\" DROP COLUMN \"language\"");
    }

    @Test
    void migrations_of_other_apps_come_before_it_as_well() {
        Migration shop = new Some("shop", List.of(new CreateModel("Sale", map("id", KEY, "book", field(ForeignKey.class, "to", "desk.Book", "onDelete",
            OnDelete.CASCADE)))));

        assertThat(sql(false, FIRST, shop)).as("The app shop has a model that leads to desk.Book. The state before a migration has the models of all apps, as"
            + " those that stand before it in the list made them.").hasSize(3);
        assertThat(sql(false, FIRST, shop)).as("It is a migration of the app shop.").first().asString().startsWith("CREATE TABLE \"shop_sale\"");
    }

    @Test
    void an_operation_that_is_undone_leads_from_the_state_after_it_to_the_one_before() {
        Spy spy = new Spy();
        Migration second = migration(new AddField("Book", "language", LANGUAGE), spy, new RemoveField("Book", "title"));
        ProjectState middle = ProjectState.after(List.of(FIRST, migration(new AddField("Book", "language", LANGUAGE))));

        sql(true, FIRST, second);
        assertThat(spy.seen).as("The second of three operations was not asked for its steps. One that changes no model may change rows.").isNotNull();
        assertThat(spy.seen.backwards()).as("The migration is undone, and a change is to say so.").isTrue();
        assertThat(List.of(spy.seen.from(), spy.seen.to())).as("An operation of its own changes no model: from and to are the state between AddField and"
            + " RemoveField.").withRepresentation(FIELDS).isEqualTo(List.of(middle, middle));
        sql(false, FIRST, second);
        assertThat(spy.seen.backwards()).as("The migration is done, and not undone.").isFalse();
        assertThat(spy.seen.from()).as("It has a language by now, and a title still.").withRepresentation(FIELDS).isEqualTo(middle);
        assertThat(spy.seen.app()).as("The app of the migration.").isEqualTo("desk");
        assertThat(sql(true, FIRST, migration(new RemoveField("Book", "title")))).as("RemoveField title is undone: a title comes.")
            .containsExactly("ALTER TABLE \"desk_book\" ADD COLUMN \"title\" VARCHAR(40) NOT NULL");
    }

    @Test
    void the_last_operation_is_undone_first() {
        Migration second = migration(new CreateModel("Shelf", map("id", KEY)),
            new AddField("Book", "shelf", field(ForeignKey.class, "to", "desk.Shelf", "onDelete", OnDelete.CASCADE, "nullable", true)));
        List<String> back = sql(true, FIRST, second);

        assertThat(back).as("Shelves came, and then a key to them. The key needs the shelves, so it goes before them.").last().asString()
            .isEqualTo("DROP TABLE \"desk_shelf\"");
    }

    @Test
    void the_steps_of_one_operation_stay_in_their_order() {
        Migration second = migration(new RemoveField("Book", "title"), new Spy(), new Spy());

        assertThat(sql(true, FIRST, second)).as("Of each operation the first step comes first, on the way back, too: the operation was told that it is"
            + " undone, and gave them in this order.")
            .startsWith("first", "second", "first", "second");
        assertThat(sql(false, FIRST, migration(new Spy(), new RemoveField("Book", "title"), new Spy()))).as("The way there, operation by operation.")
            .containsExactly("first", "second", "ALTER TABLE \"desk_book\" DROP COLUMN \"title\"", "first", "second");
    }

    @Test
    void no_step_runs_before_all_are_known() {
        List<String> ran = new ArrayList<>();
        Migration second = migration(new RunJava(models -> ran.add("there"), models -> ran.add("back")), new RunJava(models -> ran.add("last"), null),
            new RunJava(models -> ran.add("first"), models -> ran.add("back")));
        sql(false, FIRST, second);
        assertThat(ran).as("sql only tells what would run, and a program ran.").isEmpty();
        assertThatThrownBy(() -> run(true, FIRST, second), "The second of three operations has no reverse.").isInstanceOf(MigrationError.class);
        assertThat(ran).as("What cannot be undone was undone in part: the third operation's way back ran before it was known that the second has none.").isEmpty();
    }

    @Test
    void a_migration_is_done_and_undone_without_a_trace() {
        run(false, FIRST);
        SortedSet<String> before = Tables.of(desk);
        Migration second = migration(new AddField("Book", "language", LANGUAGE), new AlterField("Book", "language", LANGUAGE.with("maxLength", 9)),
            new RenameField("Book", "language", "tongue"), new RenameModel("Book", "Tome"), new AlterModelTable("Tome", "tomes"));
        try {
            run(false, FIRST, second);
            run(true, FIRST, second);
        } catch (DatabaseError e) {
            throw new AssertionError("A statement was refused: each operation is undone at the state that it led to. "
                + e.getMessage().lines().findFirst().orElse(""), e);
        }
        assertThat(Tables.of(desk)).as("Five operations were done and undone: all is as it was.").isEqualTo(before);
    }

    private List<String> sql(boolean backwards, Migration... migrations) {
        return plan(List.of(migrations), migrations[migrations.length - 1], backwards);
    }

    private static List<String> plan(List<Migration> migrations, Migration which, boolean backwards) {
        try {
            return new Migrator(migrations).sql(new Planned(which, backwards));
        } catch (DatabaseError e) {
            throw new AssertionError("sql only tells the texts of the steps, and a statement was sent to the database: no step runs here. "
                + e.getMessage().lines().findFirst().orElse(""), e);
        } catch (MigrationError e) {
            throw new AssertionError("An operation was applied to a state that it does not begin at: " + e.getMessage(), e);
        } catch (UnsupportedOperationException e) {
            throw new AssertionError("A list that was given refuses to be changed: the migration will need its operations in their order again. " + e, e);
        } catch (ModelError e) {
            throw new AssertionError("A state does not have all models that were made before: " + e.problems().get(0), e);
        }
    }
}
