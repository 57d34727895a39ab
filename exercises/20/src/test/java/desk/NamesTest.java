package desk;

import static desk.Tables.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.meta.*;
import bookworm.migrations.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "20.6", title = "A name in two columns")
@ReadAgain("Step 5: the models as they were")
class NamesTest {

    private static final Migration FIRST = creating(Names.BEFORE);

    private final Database desk = open();

    NamesTest() { Tables.run(false, FIRST); }

    @AfterEach
    void close() { desk.close(); }

    @Test
    void the_operations_lead_from_one_state_to_the_other() {
        ProjectState state = Tables.state(Names.BEFORE);
        for (Operation operation : Names.operations()) {
            state = apply(operation, state);
        }
        assertThat(state.models().keySet()).as("The operations lead from BEFORE to AFTER. There is one model, before and after.").containsExactly("desk.Author");
        ModelState author = state.model("desk.Author");
        assertThat(author.fields()).as("The operations lead from BEFORE to AFTER: these fields an author has in the end, declared like this.").isEqualTo(Names.AFTER.fields());
        assertThat(author.indexes()).as("The operations lead from BEFORE to AFTER, which has an index by_name over the last and the first name. RemoveField takes along what is"
            + " over the field.").isEqualTo(Names.AFTER.indexes());
        assertThat(state.models()).as("The operations lead from BEFORE to AFTER.").isEqualTo(Tables.state(Names.AFTER).models());
    }

    @Test
    void an_empty_table() {
        SortedSet<String> before = Tables.of(desk);
        migrate(false);
        assertThat(Tables.of(desk)).as("There is no index by_name: the old one has that name, and when it goes, the new one has to come afterwards.")
            .anyMatch(line -> line.startsWith("index by_name"));
        assertThat(Tables.of(desk)).as("The tables of AFTER.").isEqualTo(anew(desk, Tables.state(Names.AFTER)));
        migrate(true);
        assertThat(Tables.of(desk)).as("Undone: the tables of BEFORE.").isEqualTo(before);
    }

    @Test
    void a_name_of_two_words() {
        author("Jane Austen", "Flann O'Brien");
        migrate(false);

        assertThat(lines(desk, "\"id\" FROM \"desk_author\" ORDER BY \"id\"")).as("Two authors were there, with the keys 1 and 2, and stay: a model that goes takes its"
            + " rows along.").containsExactly("1", "2");
        assertThat(lines(desk, "\"last_name\" || ', ' || \"first_name\" FROM \"desk_author\" ORDER BY \"id\"")).as("Each row has the names of its own author.")
            .containsExactly("Austen, Jane", "O'Brien, Flann");
    }

    @Test
    void one_word_and_more_than_two() {
        author("Homer", "Gabriel Garcia Marquez", "");
        migrate(false);

        assertThat(lines(desk, "\"last_name\" || '/' || \"first_name\" FROM \"desk_author\" ORDER BY \"id\"")).as("The last word is the last name, and what stands before it"
            + " the first. One word is a last name, and the first name is empty. Where no name is, both are empty.").containsExactly("Homer/", "Marquez/Gabriel Garcia", "/");
    }

    @Test
    void the_names_come_back() {
        author("Jane Austen", "Homer", "Gabriel Garcia Marquez", "");
        SortedSet<String> before = Tables.of(desk);
        migrate(false);
        migrate(true);

        assertThat(lines(desk, "'[' || \"name\" || ']' FROM \"desk_author\" ORDER BY \"id\"")).as("Undone: each author has his or her name, with no space too many.")
            .containsExactly("[Jane Austen]", "[Homer]", "[Gabriel Garcia Marquez]", "[]");
        assertThat(Tables.of(desk)).as("Undone: the tables of BEFORE, where a name may not be null.").isEqualTo(before);
    }

    @Test
    void an_author_who_came_in_between_has_a_name() {
        migrate(false);
        desk.update(Sql.of("INSERT INTO \"desk_author\" (\"first_name\", \"last_name\") VALUES ('Emma', 'Donoghue'), ('', 'Plato'), ('Voltaire', '')"));
        migrate(true);

        assertThat(lines(desk, "'[' || \"name\" || ']' FROM \"desk_author\" ORDER BY \"id\"")).as("Authors were added while there were two names: they have one now.")
            .containsExactly("[Emma Donoghue]", "[Plato]", "[Voltaire]");
    }

    @Test
    void there_and_back_and_there_again() {
        author("Jane Austen", "Homer");
        migrate(false);
        migrate(true);
        migrate(false);

        assertThat(lines(desk, "\"last_name\" || '/' || \"first_name\" FROM \"desk_author\" ORDER BY \"id\"")).as("There, back, and there again.")
            .containsExactly("Austen/Jane", "Homer/");
    }

    private void author(String... names) {
        for (String name : names) {
            desk.update(Sql.of("INSERT INTO \"desk_author\" (\"name\") VALUES (?)", name));
        }
    }

    private static ProjectState apply(Operation operation, ProjectState state) {
        try {
            return operation.apply(state, "desk");
        } catch (MigrationError e) {
            throw new AssertionError("The operations do not fit together: " + e.getMessage(), e);
        }
    }

    private void migrate(boolean backwards) {
        String way = backwards ? "On the way back" : "On the way there";
        List<String> names = backwards ? lines(desk, "\"first_name\" || '/' || \"last_name\" FROM \"desk_author\" ORDER BY \"id\"")
            : lines(desk, "\"name\" FROM \"desk_author\" ORDER BY \"id\"");
        try {
            Tables.run(backwards, FIRST, new Some("desk", Names.operations()));
        } catch (DatabaseError e) {
            String line = e.getMessage().lines().findFirst().orElse("");
            throw new AssertionError(way + " a statement was refused. " + (line.contains("NULL not allowed") && e.getMessage().contains("SQL: UPDATE")
                ? "The program wrote a null into a column that takes none: a name that is not there is an empty text. " : line.contains("NULL not allowed")
                ? "A column that may not be null came to rows that are there, and brought no value for them. " + (backwards ? "Operations are undone from the last to the"
                    + " first: say in which order that is. " : "")
                : line.contains("contains null") ? "A column is not to be null any more, and a row has no value in it: up to that point nothing was written to it, or a null was."
                    + (backwards ? " (Operations are undone from the last to the first.) " : " ")
                : line.contains("already exists") ? "Two things have the same name at that point. " : "") + line, e);
        } catch (MigrationError | ModelError | FieldError e) {
            throw new AssertionError(way + ": " + e.getMessage(), e);
        } catch (IndexOutOfBoundsException | NullPointerException | NoSuchElementException e) {
            throw new AssertionError(way + ", with the names " + names + ", it ended with a " + e, e);
        }
    }
}
