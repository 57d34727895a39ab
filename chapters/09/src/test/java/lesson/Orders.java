package lesson;

import bookworm.QuerySet;
import bookworm.db.*;
import bookworm.errors.FieldError;
import java.util.function.Supplier;
import library.*;

/** Step 3: in which order the rows come, and which of them comes first then. */
public class Orders {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            print("as the model says", () -> Book.objects.all());
            print("two names", () -> Book.objects.orderBy("genre", "-pages"));
            print("and reversed", () -> Book.objects.orderBy("genre", "-pages").reverse());
            print("reversed, then ordered", () -> Book.objects.reverse().orderBy("pages"));
            print("ordered twice", () -> Book.objects.orderBy("title").orderBy("-pages"));
            print("by nothing", () -> Book.objects.orderBy());
            print("by a wrong name", () -> Book.objects.orderBy("-titel"));
        }
    }

    private static void print(String what, Supplier<QuerySet<Book>> described) {
        try (QueryLog statements = QueryLog.capture()) {
            Book first = described.get().list().get(0);
            String[] sql = statements.sql().get(0).split(" ORDER BY ");
            System.out.println(what + ": " + (sql.length == 1 ? "no ORDER BY" : sql[1]) + ": " + first);
        } catch (FieldError e) {
            System.out.println(what + ": " + e.getMessage().split(" Choices")[0]);
        }
    }
}
