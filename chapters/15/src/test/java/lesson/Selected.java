package lesson;

import bookworm.db.*;
import bookworm.errors.FieldError;
import bookworm.meta.*;
import bookworm.query.*;
import bookworm.query.Planner.ObjectReading;
import java.util.List;
import library.*;

/** What is joined and selected, and where in the row each object begins. Nothing is read yet. */
public class Selected {

    private static final ModelMeta LOAN = Models.meta(Loan.class);

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            System.out.println(Loan.objects.selectRelated("book__author", "member").xray().sql().lines()
                .filter(line -> line.contains("JOIN")).map(String::strip).reduce((one, next) -> one + "\n" + next).orElse(""));
            print("loan", Planner.plan(asked("book__author", "member")).reading());
            try {
                asked("book__loans");
            } catch (FieldError e) {
                System.out.println(e.getMessage());
            }
        }
    }

    private static Query asked(String... paths) { return Query.of(LOAN).with(Reads.Instances.WHOLE.following(LOAN, List.of(paths))); }

    private static void print(String name, ObjectReading reading) {
        System.out.println(name + ": starts after " + reading.start() + " columns, has " + reading.fields().size());
        reading.related().forEach((relation, other) -> print(name + "." + relation.name(), other));
    }
}
