package desk;

import static bookworm.Expressions.unique;
import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.map;
import static desk.Tables.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "20.4", title = "A way back that loses a constraint")
@ReadAgain("Step 2: what hangs on a name")
class RevertTest {

    private static final FieldState KEY = field(AutoField.class);
    private static final FieldState TITLE = field(CharField.class, "maxLength", 40);
    private static final FieldState PAGES = field(IntegerField.class);
    private static final ModelState BOOK = new ModelState("desk", "Book", Maps.of("id", KEY, "title", TITLE, "subtitle", TITLE, "shelf", PAGES, "pages", PAGES),
        Map.of("table", "tomes"), List.of(new IndexState("by_shelf", List.of("-shelf", "title")), new IndexState("by_title", List.of("title"))),
        List.of(unique("once", "title", "shelf"), unique("other", "subtitle")));

    private final Database desk = open();

    RevertTest() { run(false, creating(BOOK)); }

    @AfterEach
    void close() { desk.close(); }

    @Test
    void what_came_goes_and_what_was_renamed_has_its_name() {
        thereAndBack("A field came, and goes again.", new AddField("Book", "language", TITLE));
        thereAndBack("A model came, and goes again.", new CreateModel("Shelf", map("id", KEY)));
        thereAndBack("A field was renamed, and has its name again.", new RenameField("Book", "title", "name"));
        thereAndBack("A field was declared otherwise, and is as it was.", new AlterField("Book", "title", TITLE.with("maxLength", 60)));
        thereAndBack("A constraint came, and goes again.", new AddConstraint("Book", unique("new", "pages")));
    }

    @Test
    void what_is_over_a_field_comes_back_with_it() {
        thereAndBack("The shelf of a book went, and with it the constraint once, over title and shelf, and the index by_shelf, over -shelf and title.",
            new RemoveField("Book", "shelf"));
        assertThat(revert(state(BOOK), new RemoveField("Book", "shelf"))).as("The shelf of a book went. The model is still there, with its rows: to delete it and make it anew"
            + " would lose them.").noneMatch(DeleteModel.class::isInstance);
    }

    @Test
    void what_is_not_over_it_does_not_come_twice() {
        thereAndBack("The subtitle went, and with it the constraint other. The constraint once, and both indexes, were there all the time.",
            new RemoveField("Book", "subtitle"));
        thereAndBack("The pages went, and nothing is over them.", new RemoveField("Book", "pages"));
        assertThat(revert(state(BOOK), new RemoveField("Book", "pages"))).as("Nothing was over the pages, so one operation brings all back.").hasSize(1);
    }

    @Test
    void a_model_comes_back_with_all_that_it_had() {
        thereAndBack("The model went, and with it its indexes and constraints. All of them come back.", new DeleteModel("Book"));
    }

    @Test
    void several_operations_from_the_last_to_the_first() {
        thereAndBack("The title was altered twice, and is as it was before the first time.", new AlterField("Book", "title", TITLE.with("maxLength", 60)),
            new AlterField("Book", "title", TITLE.with("maxLength", 80)));
        thereAndBack("A field was renamed, and then it went. It comes back under the name that it had then, with what was over it, and is renamed.",
            new RenameField("Book", "title", "name"), new RemoveField("Book", "name"));
        thereAndBack("Two fields went, both under the constraint once and the index by_shelf. Whatever needs both comes after both.",
            new RemoveField("Book", "shelf"), new RemoveField("Book", "title"));
        thereAndBack("A constraint came over the pages, and went with them.", new AddConstraint("Book", unique("new", "pages")), new RemoveField("Book", "pages"));
    }

    @Test
    void the_operations_of_another_app() {
        ModelState sold = new ModelState("shop", "Book", BOOK.fields(), Map.of(), List.of(), List.of(unique("sold", "pages")));
        ProjectState before = state(BOOK, sold);
        ProjectState there = new RemoveField("Book", "pages").apply(before, "shop");
        ProjectState back = there;
        for (Operation operation : Revert.of(before, "shop", List.of(new RemoveField("Book", "pages")))) {
            back = operation.apply(back, "shop");
        }
        assertThat(without(parts(before), parts(back))).as("The operations are those of the app shop. Its book has a constraint called sold. After them this is missing:").isEmpty();
        assertThat(without(parts(back), parts(before))).as("The operations are those of the app shop. After them this is there, and was not before:").isEmpty();
    }

    @Test
    void what_cannot_be_taken_back_is_told() {
        assertThatThrownBy(() -> revert(state(BOOK), new RunSql(List.of("DELETE FROM \"tomes\""), null)), "SQL of one's own.")
            .isInstanceOf(MigrationError.class).hasMessage("Raw SQL operation cannot be taken back.");
    }

    private void thereAndBack(String what, Operation... operations) {
        SortedSet<String> before = Tables.of(desk);
        ProjectState start = state(BOOK);
        List<Operation> back = revert(start, operations);
        Migration second = new Some("desk", List.of(operations));
        Migration third = new Some("desk", back);
        ProjectState end;
        try {
            end = ProjectState.after(List.of(creating(BOOK), second, third));
            run(false, creating(BOOK), second);
            run(false, creating(BOOK), second, third);
        } catch (MigrationError | ModelError | DatabaseError e) {
            String why = e instanceof ModelError models ? models.problems().get(0) : e.getMessage().lines().findFirst().orElse("");
            throw new AssertionError(what + " An operation cannot be done at its place among " + sentences(back) + ": " + why, e);
        }
        assertThat(without(parts(start), parts(end))).as("%s The operations back: %s. After them this is missing, or is not as it was:", what, sentences(back)).isEmpty();
        assertThat(without(parts(end), parts(start))).as("The operations back: %s. They bring something that was there all the time, or that was not there before:", sentences(back))
            .isEmpty();
        assertThat(Tables.of(desk)).as("%s The operations back: %s. After them the tables are those of before.", what, sentences(back)).isEqualTo(before);
    }

    private static List<String> sentences(List<Operation> operations) { return operations.stream().map(each -> each.describe().sentence()).toList(); }

    /** The order of indexes and of constraints says nothing. */
    private static List<String> parts(ProjectState state) {
        List<String> parts = new ArrayList<>();
        state.models().forEach((label, model) -> {
            parts.add(label + " " + model.options());
            model.fields().forEach((name, field) -> parts.add(label + "." + name + " " + field));
            model.indexes().forEach(index -> parts.add(label + " " + index));
            model.constraints().forEach(constraint -> parts.add(label + " " + constraint));
        });
        Collections.sort(parts);
        return parts;
    }

    private static List<String> without(List<String> parts, List<String> others) {
        List<String> left = new ArrayList<>(parts);
        others.forEach(left::remove);
        return left;
    }

    private static List<Operation> revert(ProjectState before, Operation... operations) { return Revert.of(before, "desk", List.of(operations)); }
}
