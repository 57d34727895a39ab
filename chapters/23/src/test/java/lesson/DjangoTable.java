package lesson;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import bookworm.Model;
import bookworm.db.Database;
import bookworm.errors.QueryError;
import java.util.List;
import library.*;
import library.Tag;

/** The Java of the lesson's table, row by row; prints what Django answered, where ours answers the same. */
public class DjangoTable {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            System.out.println(keys(Author.objects.filter(not(exists(Book.objects.filter("author", outerRef("pk"))))).list()));
            refused(() -> Book.objects.filter("author", outerRef("pk")).list());
            System.out.println(Book.objects.annotate("s", choose(when(q("price__gt", 10).or(q("price", null)), "title")).otherwise("isbn"))
                .orderBy("pk").valuesFlat("s").limit(6).list());
            System.out.println(Book.objects.filter("author", 1).annotate("run", window(sum("pages")).orderBy("pk"))
                .orderBy("pk").valuesFlat("run").list());
            System.out.println(Book.objects.annotate("rn", window(rowNumber()).partitionBy("author").orderBy("-pages", "pk"))
                .filter("rn", 1, "author__lte", 6).orderBy("pk").valuesList("pk", "rn").list());
            refused(() -> Tag.objects.filter("pk__lte", 2).union(Tag.objects.filter("pk", 9)).filter("pk", 1));
        }
    }

    private static List<Object> keys(List<? extends Model> objects) { return objects.stream().map(object -> (Object) object.pk()).toList(); }

    private static void refused(Runnable work) {
        try {
            work.run();
        } catch (QueryError e) {
            return;
        }
        throw new AssertionError("It was not refused.");
    }
}
