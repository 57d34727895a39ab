package lesson;

import static bookworm.migrations.Operations.*;
import static lesson.Desk.*;

import bookworm.db.Database;
import bookworm.migrations.*;
import java.util.*;

/** The statements of each operation, done and undone. None of them runs. */
public class BothWays {

    public static void main(String[] args) {
        try (Database desk = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            ProjectState before = FIRST.operations().get(0).apply(ProjectState.EMPTY, "desk");
            for (Operation operation : List.of(new AddField("Book", "language", LANGUAGE), new RemoveField("Book", "pages"),
                    new RenameField("Book", "title", "name"))) {
                ProjectState after = operation.apply(before, "desk");
                System.out.println(operation.describe().sentence());
                print("  there: ", operation.steps(new Operation.Change("desk", before, after, false)));
                print("  back:  ", operation.steps(new Operation.Change("desk", after, before, true)));
            }
        }
    }

    private static void print(String way, List<Step> steps) {
        steps.forEach(step -> System.out.println(way + step.text().replace("ALTER TABLE \"desk_book\" ", "")));
    }
}
