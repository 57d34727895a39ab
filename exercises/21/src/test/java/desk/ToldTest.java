package desk;

import static bookworm.meta.FieldState.field;
import static desk.Models.*;
import static desk.Tables.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.*;
import bookworm.migrations.MigrationMaker.Made;
import bookworm.migrations.Operations.AddField;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "21.5", title = "Renamings that somebody wrote down")
@ReadAgain("Step 2: what must be asked")
class ToldTest {

    private static final FieldState LONG = field(BigIntegerField.class, "initial", 1);
    private static final ModelState LENGTH = model("desk.Book", "id", KEY, "title", TITLE, "length", PAGES);
    private static final Map<String, String> NOTE = Map.of("desk.Book.length", "pages");

    private final Database desk = open();
    private final Clerk clerk = new Clerk();

    @AfterEach
    void close() { desk.close(); }

    @Test
    void without_notes_it_is_the_chapters() {
        assertThat(operations(make(BOOK, with(BOOK, "isbn", TITLE.with("nullable", true)), Map.of()))).as("No note, and an isbn came.")
            .containsExactly("Add field isbn to book");
        assertThat(make(BOOK, BOOK, Map.of())).as("No note, and nothing changed: no migration.").isEmpty();
    }

    @Test
    void nobody_is_asked_about_what_is_told() {
        assertThat(operations(make(BOOK, LENGTH, NOTE))).as("The note says that length was pages.")
            .containsExactly("Rename field pages on book to length");
        assertThat(clerk.questions()).as("The note says that length was pages, so nobody is asked.").isEmpty();
    }

    @Test
    void a_field_may_be_declared_otherwise_as_well() {
        ModelState monday = with(LENGTH, "length", LONG);
        List<Made> made = make(BOOK, monday, NOTE);
        assertThat(operations(made)).as("The note says that length was pages, and the length is declared otherwise. A yes of the "
            + "questioner does not come to that.")
            .contains("Rename field pages on book to length").doesNotContain("Remove field pages from book");
        leadsTo("The length has another declaration, too.", BOOK, made, monday);
    }

    @Test
    void rows_keep_their_values() {
        run(false, creating(BOOK));
        desk.update(Sql.of("INSERT INTO \"desk_book\" (\"title\", \"pages\") VALUES ('Emma', 474)"));
        List<Migration> migrations = new ArrayList<>(List.of(creating(BOOK)));
        for (Migration made : make(BOOK, with(LENGTH, "length", LONG), NOTE)) {
            migrations.add(made);
            run(false, migrations.toArray(Migration[]::new));
        }
        assertThat(lines(desk, "\"title\" || ' ' || \"length\" FROM \"desk_book\""))
            .as("Emma has her pages, under another name, and as bigger numbers.")
            .containsExactly("Emma 474");
    }

    @Test
    void what_is_over_the_field_stays() {
        ModelState friday = BOOK.withIndexes(List.of(new IndexState("by_pages", List.of("-pages"))));
        ModelState monday = LENGTH.withIndexes(List.of(new IndexState("by_pages", List.of("-length"))));

        assertThat(operations(make(friday, monday, NOTE))).as("An index is over the pages, and was named by nobody. RenameField takes it along.")
            .containsExactly("Rename field pages on book to length");
    }

    @Test
    void about_all_else_the_questioner_is_asked() {
        ModelState monday = with(with(LENGTH, "title", null), "name", TITLE);
        clerk.questions().clear();
        Clerk yes = new Clerk("desk.Book: title > name?");
        List<Made> made = call(Tables.state(BOOK), Tables.state(monday), NOTE, yes);

        assertThat(yes.questions()).as("A title went, a name came, and no note says so: ask.").containsExactly("desk.Book: title > name?");
        assertThat(operations(made)).as("The note renames the pages, the answer yes the title.")
            .containsExactlyInAnyOrder("Rename field pages on book to length", "Rename field title on book to name");
        assertThat(make(BOOK, with(LENGTH, "language", TITLE), NOTE).stream().flatMap(each -> each.operations().stream()))
            .as("A language came that may not be null. What the rows get, no note says: the questioner is asked, and says 'unknown'.")
            .contains(new AddField("Book", "language", TITLE, "unknown"));
    }

    @Test
    void a_note_that_was_followed_says_nothing() {
        check("The length is called so already. The note stays beside the class for years.", Tables.state(LENGTH), LENGTH);
        check("The length is called so already, and other pages come.", Tables.state(LENGTH), with(LENGTH, "pages",
            PAGES), "Add field pages to book");
        check("The length is called so already. Other pages came later, and go now.", Tables.state(with(LENGTH, "pages", PAGES)), LENGTH,
            "Remove field pages from book");
        check("A new machine, where no model is yet: there is nothing to rename.", ProjectState.EMPTY, LENGTH, "Create model Book");
    }

    @Test
    void several_notes_in_several_apps() {
        ModelState friday = model("shop.Price", "id", KEY, "cents", PAGES);
        ModelState monday = model("shop.Price", "id", KEY, "amount", PAGES);
        ModelState book = model("desk.Book", "id", KEY, "name", TITLE, "length", PAGES);
        ProjectState to = Tables.state(book, monday);
        List<Made> made = call(Tables.state(BOOK, friday), to,
            Map.of("desk.Book.length", "pages", "desk.Book.name", "title", "shop.Price.amount", "cents"), clerk);

        assertThat(clerk.questions()).as("All three are told, so nobody is asked about any of them.").isEmpty();
        leadsTo("Two notes are about the desk's books, and one about the shop's prices. An operation is done in the app of its migration.",
            Tables.state(BOOK, friday), made, to);
        assertThat(operations(made)).as("Three renamings, and nothing else.").hasSize(3);
    }

    @Test
    void a_note_of_what_is_not_there_is_refused() {
        refused(LENGTH, Map.of("desk.Book.lenght", "pages"), "the class has no lenght");
        refused(LENGTH, Map.of("desk.Bok.length", "pages"), "there is no model Bok");
        refused(LENGTH, Map.of("desk.Book.length", "pagse"), "there were no pagse");
        refused(ProjectState.EMPTY, LENGTH, Map.of("desk.Book.lenght", "pages"), "the class has no lenght, not even on a new machine");
        refused(Tables.state(LENGTH), with(LENGTH, "length", null), NOTE, "the note was followed, but the class has no length any more");
    }

    @Test
    void a_note_against_the_class_is_refused() {
        refused(with(BOOK, "length", PAGES), NOTE, "the class has both, pages and a length, so the length was not called pages");
    }

    private void check(String what, ProjectState friday, ModelState monday, String... operations) {
        try {
            List<Made> made = Told.make(friday, Tables.state(monday), NOTE, clerk);
            assertThat(operations(made)).as(what).containsExactly(operations);
            assertThat(made).as("%s A migration without operations is none.", what).noneMatch(each -> each.operations().isEmpty());
        } catch (MigrationError e) {
            throw new AssertionError(what + " The note was refused: " + e.getMessage(), e);
        }
    }

    private void refused(ModelState monday, Map<String, String> was, String why) {
        refused(Tables.state(AUTHOR, BOOK), monday, was, why);
    }

    private void refused(ProjectState friday, ModelState monday, Map<String, String> was, String why) {
        assertThatThrownBy(() -> call(friday, Tables.state(AUTHOR, monday), was, clerk), "The note %s cannot be followed: %s", was, why)
            .as("The note %s cannot be followed: %s. A MigrationError says so.", was, why).isInstanceOf(MigrationError.class);
    }

    private List<Made> make(ModelState friday, ModelState monday, Map<String, String> was) {
        return call(Tables.state(AUTHOR, friday), Tables.state(AUTHOR, monday), was, clerk);
    }

    private static List<Made> call(ProjectState from, ProjectState to, Map<String, String> was, Questioner questioner) {
        return Told.make(from, to, was, questioner);
    }

    private static void leadsTo(String what, ModelState friday, List<Made> made, ModelState monday) {
        leadsTo(what, Tables.state(AUTHOR, friday), made, Tables.state(AUTHOR, monday));
    }

    private static void leadsTo(String what, ProjectState from, List<Made> made, ProjectState to) {
        ProjectState state = from;
        try {
            for (Made each : made) {
                for (Operation operation : each.operations()) {
                    state = operation.apply(state, each.app());
                }
            }
        } catch (MigrationError e) {
            throw new AssertionError(what + " " + operations(made) + " cannot be done in their order: " + e.getMessage(), e);
        }
        assertThat(Models.lines(state)).as("%s After %s all models are as the classes are.", what, operations(made)).isEqualTo(Models.lines(to));
    }

    private static List<String> operations(List<Made> made) {
        return made.stream().flatMap(each -> sentences(each.operations()).stream()).toList();
    }
}
