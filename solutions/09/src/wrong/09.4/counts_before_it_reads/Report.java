// misconception: count() after a list that comes later is free
// refused with: so does one that is counted before it is read
package desk;

import bookworm.QuerySet;
import java.util.*;

final class Report {

    private static final QuerySet<Book> THICK = Book.objects.filter("pages__gt", 400).orderBy("title");

    static List<String> lines() {
        QuerySet<Book> thick = THICK.all();
        List<String> lines = new ArrayList<>();
        lines.add(thick.count() + " of " + Book.objects.count() + " books are thick");
        thick.list().stream().max(Comparator.comparing(book -> book.pages)).ifPresent(book -> lines.add("The thickest: " + book));
        thick.forEach(book -> lines.add(book + ", " + book.pages + " pages"));
        return lines;
    }
}
