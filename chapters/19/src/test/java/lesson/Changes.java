package lesson;

import static bookworm.meta.FieldState.field;
import static lesson.Remembered.*;

import bookworm.db.Dialect;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.schema.*;
import java.util.*;

/** The statements that lead from Friday's tables to others. No database is open. */
public class Changes {

    public static void main(String[] args) {
        print("nothing", FRIDAY);
        print("an order", new ModelState("desk", "Book", FRIDAY.fields(), Map.of("ordering", List.of("title")), List.of(), List.of()));
        print("an index", with(FRIDAY, "title", TITLE.with("dbIndex", true)));
        print("no pages", with(FRIDAY, "pages", null));
        print("a remark, which may be null", with(FRIDAY, "remark", field(CharField.class, "maxLength", 80, "nullable", true)));
        print("no book");
    }

    private static void print(String what, ModelState... after) {
        System.out.println(what + ":");
        change(List.of(FRIDAY), List.of(after)).forEach(statement -> System.out.println("  " + statement.replaceAll("\\s+", " ")));
    }

    static List<String> change(List<ModelState> before, List<ModelState> after) { return change(before, after, Renaming.NONE); }

    static List<String> change(List<ModelState> before, List<ModelState> after, Renaming renaming) {
        return Schema.change(Models.of(before).values(), Models.of(after).values(), renaming, Dialect.of("H2"));
    }
}
