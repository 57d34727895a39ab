package lesson;

import static bookworm.Expressions.unique;
import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.*;
import static lesson.Desk.*;

import bookworm.errors.ModelError;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.*;
import java.util.List;

/** What stands over a field, or leads to a model, when that goes or gets another name. No database is open. */
public class Followed {

    private static final ProjectState LOANS = new Desk.Named("desk", List.of(
        new CreateModel("Book", map("id", KEY, "title", TITLE, "shelf", PAGES), map(),
            List.of(new IndexState("by_title", List.of("-title", "shelf"))), List.of(unique("once", "title", "shelf"))),
        new CreateModel("Loan", map("id", KEY, "book", field(ForeignKey.class, "to", "desk.Book", "onDelete", OnDelete.CASCADE)))))
        .operations().stream().reduce(ProjectState.EMPTY, (state, operation) -> operation.apply(state, "desk"), (a, b) -> b);

    public static void main(String[] args) {
        print(new RemoveField("Book", "shelf"));
        print(new RenameField("Book", "title", "name"));
        print(new RenameModel("Book", "Tome"));
    }

    private static void print(Operation operation) {
        ProjectState state = operation.apply(LOANS, "desk");
        System.out.println(operation.describe().sentence() + ":");
        state.models().forEach((label, model) -> System.out.println("  " + label + " " + model.fields().keySet()
            + model.indexes().stream().map(index -> ", index " + index.fields()).reduce("", String::concat)
            + model.constraints().stream().map(each -> ", " + each).reduce("", String::concat)));
        System.out.println("  Loan.book leads to " + state.model("desk.Loan").fields().get("book").to());
        try {
            System.out.println("  as metadata: " + state.render().keySet());
        } catch (ModelError e) {
            System.out.println("  as metadata: " + e.problems().get(0));
        }
    }
}
