package lesson;

import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.*;
import static lesson.Desk.*;

import bookworm.db.Database;
import bookworm.fields.*;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;
import java.util.*;

/** What is to be done to get from here to there: two apps, of which one needs the other. */
public class Ways {

    private static final Migration ISBN = after(JANES, "M0003_Book_isbn",
        new AddField("Book", "isbn", field(CharField.class, "maxLength", 13, "nullable", true)));
    private static final Migration LOANS = new Named("loans", "M0001_Initial", List.of(JANES.label()), List.of(
        new CreateModel("Loan", map("id", KEY, "book", field(ForeignKey.class, "to", "desk.Book", "onDelete", OnDelete.CASCADE)))));

    public static void main(String[] args) {
        try (Database desk = open()) {
            Migrator migrator = new Migrator(graph(FIRST, JANES, ISBN, LOANS), System.out::println);
            print("loans alone", migrator.planAll("loans"));
            migrator.migrate(() -> migrator.planAll(null), false);
            print("to M0002", migrator.planTo(JANES));
            print("to M0001", migrator.planTo(FIRST));
            print("no loans", migrator.planZero("loans"));
            migrator.migrate(() -> migrator.planTo(FIRST), false);
            System.out.println(columns());
            print("to M0003", migrator.planTo(ISBN));
        }
    }

    private static void print(String where, List<Planned> plan) {
        System.out.println(where + ": " + plan.stream().map(each -> (each.backwards() ? "undo " : "do ") + each.migration().label()).toList());
    }
}
