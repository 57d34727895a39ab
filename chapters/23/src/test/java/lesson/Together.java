package lesson;

import bookworm.QuerySet;
import bookworm.db.Database;
import java.util.List;
import library.*;
import library.Tag;

/** Rows of several queries: as sets, in an order of the whole; and two querysets made into one. */
public class Together {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            QuerySet<Tag> last = Tag.objects.orderBy("-pk").limit(2);
            QuerySet<Tag> union = last.union(Tag.objects.filter("pk__in", List.of(1, 15)));
            System.out.println("ordered: " + last.isOrdered() + ", " + union.isOrdered() + "; rows: " + union.count() + ", "
                + last.unionAll(Tag.objects.filter("pk__in", List.of(1, 15))).count());
            Sent.print(union.orderBy("name").limit(2));
            Sent.attempt(() -> union.filter("pk", 1));
            Sent.attempt(() -> Author.objects.values("name").union(Tag.objects.values("pk", "name")));
            Sent.print(Book.objects.filter("pages__gt", 1300).or(Book.objects.filter("author__name", "Flann O'Brien")).filter("genre", "FIC")
                .orderBy("pages").valuesFlat("title"));
        }
    }
}
