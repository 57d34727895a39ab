package desk;

import static bookworm.Expressions.unique;
import static desk.Models.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.MigrationError;
import bookworm.exercises.*;
import bookworm.meta.*;
import bookworm.migrations.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import org.junit.jupiter.api.Test;

@Exercise(value = "21.6", title = "Operations that take each other back")
@ReadAgain("Step 4: two made one")
class ShorterTest {

    private static final Operation SQL = new RunSql(List.of("UPDATE \"desk_book\" SET \"pages\" = 0"), null);
    private static final FieldState LONG = TITLE.with("maxLength", 60);

    @Test
    void nothing_to_join() {
        check("Nothing is to be joined.", List.of(add("isbn"), remove("title")), "Add field isbn to book", "Remove field title from book");
    }

    @Test
    void a_field_that_comes_and_goes() {
        check("An isbn comes, and goes.", List.of(add("isbn"), remove("isbn")));
    }

    @Test
    void a_field_that_comes_and_is_renamed() {
        check("An isbn comes, and is called code.", List.of(add("isbn"), rename("isbn", "code")), "Add field code to book");
        assertThat(Shorter.of(List.of(new AddField("Book", "isbn", TITLE, "unknown"), rename("isbn", "code"))))
            .as("An isbn comes, is 'unknown' in the rows that are there, and is called code.")
                .containsExactly(new AddField("Book", "code", TITLE, "unknown"));
    }

    @Test
    void a_field_that_is_renamed_twice() {
        check("The pages are called length, and then extent.", List.of(rename("pages", "length"),
            rename("length", "extent")), "Rename field pages on book to extent");
        check("The pages are called length, and then pages again.", List.of(rename("pages", "length"), rename("length", "pages")));
    }

    @Test
    void a_field_that_goes_in_the_end() {
        check("The pages are called length, and go.", List.of(rename("pages", "length"), remove("length")), "Remove field pages from book");
        check("The title gets longer, and goes.", List.of(new AlterField("Book", "title", LONG), remove("title")), "Remove field title from book");
        check("The title gets longer, 'unknown' replaces its nulls, and it goes.",
            List.of(new AlterField("Book", "title", LONG, "unknown"), remove("title")), "Remove field title from book");
    }

    @Test
    void what_has_nothing_to_do_with_each_other_stays() {
        check("A name comes to authors, and the title of books goes.", List.of(new AddField("Author", "title", PAGES), remove("title")),
            "Add field title to author", "Remove field title from book");
        check("The pages go, and come again: the values are lost, so it is not the same as nothing.", List.of(remove("pages"),
            new AddField("Book", "pages", PAGES)),
            "Remove field pages from book", "Add field pages to book");
        check("The title gets longer, and is called name.", List.of(new AlterField("Book", "title", LONG), rename("title", "name")),
            "Alter field title on book", "Rename field title on book to name");
    }

    @Test
    void operations_on_other_fields_are_passed_over() {
        check("An isbn comes, and goes. In between the title goes, and an author is born.",
            List.of(add("isbn"), remove("title"), new AddField("Author", "born", PAGES),
                remove("isbn")), "Remove field title from book", "Add field born to author");
        check("An isbn of books comes, and goes. In between authors have an isbn.", List.of(add("isbn"), new AddField("Author", "isbn",
            PAGES), remove("isbn")),
            "Add field isbn to author");
        check("An isbn comes, and goes. In between the title gets longer.", List.of(add("isbn"), new AlterField("Book", "title", LONG),
            remove("isbn")), "Alter field title on book");
        check("An isbn comes, and goes. In between the title is called name.", List.of(add("isbn"), rename("title", "name"), remove("isbn")),
            "Rename field title on book to name");
    }

    @Test
    void the_same_name_in_between_is_not_passed_over() {
        check("The pages are called length. Other pages come. The length is called extent. The first renaming names the pages, too, and "
            + "so does what lies between.",
            List.of(rename("pages", "length"), new AddField("Book", "pages", PAGES),
                rename("length", "extent")), "Rename field pages on book to length",
            "Add field pages to book", "Rename field length on book to extent");
        check("An isbn comes, and will be called title. But first the title has to have another name.",
            List.of(add("isbn"), rename("title", "name"), rename("isbn", "title")), "Add field isbn to book", "Rename field title on book to name",
            "Rename field isbn on book to title");
    }

    @Test
    void the_same_field_in_between_is_not_passed_over() {
        check("An isbn comes, gets longer, and is called code. It cannot be altered under a name that it has no more.",
            List.of(add("isbn"), new AlterField("Book", "isbn", LONG), rename("isbn", "code")), "Add field isbn to book",
            "Alter field isbn on book", "Rename field isbn on book to code");
    }

    @Test
    void nothing_else_is_passed_over() {
        check("In between runs SQL, which may need the isbn.", List.of(add("isbn"), SQL,
            remove("isbn")), "Add field isbn to book", "Raw SQL operation",
            "Remove field isbn from book");
        check("In between an index comes.", List.of(rename("pages", "length"), new AddIndex("Book", new IndexState("by_length", List.of("length"))),
            rename("length", "extent")), "Rename field pages on book to length", "Create index by_length on field(s) length of model book",
            "Rename field length on book to extent");
        check("In between a constraint comes.", List.of(rename("pages", "length"), new AddConstraint("Book", unique("once", "length")),
            rename("length", "extent")), "Rename field pages on book to length", "Create constraint once on model book",
            "Rename field length on book to extent");
        check("In between a program runs.", List.of(add("isbn"), new RunJava(models -> { }, null),
            rename("isbn", "code")), "Add field isbn to book",
            "Raw Java operation", "Rename field isbn on book to code");
        check("In between books are deleted, and others come, with a length of their own.",
            List.of(rename("pages", "length"), new DeleteModel("Book"), new CreateModel("Book", Operations.map("id", KEY, "length", PAGES)),
                rename("length", "extent")), "Rename field pages on book to length", "Delete model Book", "Create model Book",
            "Rename field length on book to extent");
    }

    @Test
    void again_and_again() {
        check("An isbn comes, is called code, is called number, and goes.",
            List.of(add("isbn"), rename("isbn", "code"), rename("code", "number"), remove("number")));
        check("The pages are called length, a note comes and goes, the length is called extent.",
            List.of(rename("pages", "length"), add("note"), remove("note"), rename("length", "extent")), "Rename field pages on book to extent");
        check("What stood in between goes, so what it parted comes together.",
            List.of(add("isbn"), rename("title", "code"), rename("code", "title"), rename("isbn", "code")), "Add field code to book");
    }

    private static Operation add(String name) { return new AddField("Book", name, TITLE.with("nullable", true)); }

    private static Operation remove(String name) { return new RemoveField("Book", name); }

    private static Operation rename(String from, String to) { return new RenameField("Book", from, to); }

    private static void check(String what, List<Operation> operations, String... sentences) {
        List<Operation> given = new ArrayList<>(operations);
        List<Operation> shorter = List.copyOf(Shorter.of(given));
        assertThat(sentences(given)).as("%s The list that is given stays as it is.", what).isEqualTo(sentences(operations));
        assertThat(after(what, shorter)).as("%s Both ways lead to the same models. Made of it: %s", what, sentences(shorter))
            .isEqualTo(after(what, operations));
        assertThat(origins(shorter)).as("%s Friday's names of the fields in the end: both ways they are the same. Made of it: %s", what,
            sentences(shorter))
            .isEqualTo(origins(operations));
        if (operations.stream().allMatch(each -> each instanceof AddField || each instanceof RemoveField || each instanceof AlterField
            || each instanceof RenameField)) {
            assertThat(shorter.size()).as("%s Operations left: %s. It takes no more than %s.", what, sentences(shorter), List.of(sentences))
                .isLessThanOrEqualTo(sentences.length);
        } else {
            assertThat(sentences(shorter)).as("%s", what).containsExactly(sentences);
        }
    }

    /** The fields of Friday that are left, by the names that they have in the end. */
    private static Map<String, String> origins(List<Operation> operations) {
        Map<String, String> origins = new TreeMap<>();
        List.of(AUTHOR, BOOK).forEach(model -> model.fields().keySet().forEach(name -> origins.put(model.name() + "." + name,
            model.name() + "." + name)));
        for (Operation operation : operations) {
            if (operation instanceof RemoveField removed) {
                origins.remove(removed.model() + "." + removed.name());
            } else if (operation instanceof RenameField renamed && origins.containsKey(renamed.model() + "." + renamed.name())) {
                origins.put(renamed.model() + "." + renamed.to(), origins.remove(renamed.model() + "." + renamed.name()));
            }
        }
        return origins;
    }

    private static SortedSet<String> after(String what, List<Operation> operations) {
        ProjectState state = Tables.state(AUTHOR, BOOK);
        for (Operation operation : operations) {
            try {
                if (operation instanceof RenameField renamed && state.model("desk." + renamed.model()).fields().containsKey(renamed.to())) {
                    throw new MigrationError("the name " + renamed.to() + " is taken");
                }
                state = operation.apply(state, "desk");
            } catch (MigrationError e) {
                throw new AssertionError(what + " Of " + sentences(operations) + " one cannot be done in its place: " + e.getMessage(), e);
            }
        }
        return lines(state);
    }
}
