package lesson;

import static lesson.Desk.*;

import bookworm.db.Database;
import bookworm.migrations.*;
import java.util.*;
import java.util.stream.Collectors;

/** The desk's own command. A database remembers the number of the last migration that it ran; what has a higher one runs. */
public class Trouble {

    private static int number;

    public static void main(String[] args) {
        List<Migration> merged = List.of(FIRST, FLANNS, JANES);
        database("a new database, for the tests", List.of(), merged);
        database("the library's server", List.of(FIRST, JANES), merged);
        database("Flann's laptop", List.of(FIRST, FLANNS), merged);
        System.out.println("Flann's is called M0003 now");
        List<Migration> renumbered = List.of(FIRST, JANES, after(FIRST, "M0003_Book_language", LANGUAGE));
        database("the library's server", List.of(FIRST, JANES), renumbered);
        database("Flann's laptop", List.of(FIRST, FLANNS), renumbered);
    }

    private static void database(String name, List<Migration> ranBefore, List<Migration> files) {
        try (Database desk = open()) {
            number = 0;
            migrate(ranBefore);
            attempt(name, () -> migrate(files));
            System.out.println("  at number " + number + ", the table has " + columns());
            attempt("  Emma is added", Merged::addEmma);
        }
    }

    /** The names of those that ran. */
    private static String migrate(List<Migration> files) {
        List<Migration> higher = files.stream().filter(file -> number(file) > number).toList();
        for (Migration file : higher) {
            ProjectState state = ProjectState.EMPTY;
            for (Migration before : files.subList(0, files.indexOf(file))) {
                state = before.operations().get(0).apply(state, "desk");
            }
            Operation operation = file.operations().get(0);
            operation.steps(new Operation.Change("desk", state, operation.apply(state, "desk"), false)).forEach(step -> step.code().run());
            number = number(file);
        }
        return higher.isEmpty() ? "nothing to do" : higher.stream().map(Migration::name).collect(Collectors.joining(", "));
    }

    private static int number(Migration file) { return Integer.parseInt(file.name().substring(1, 5)); }
}
