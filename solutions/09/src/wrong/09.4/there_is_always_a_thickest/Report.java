// misconception: a list has a largest element
// refused with: There is no thick book, and the report wanted the thickest
package desk;

import bookworm.QuerySet;
import java.util.*;

final class Report {

    private static final QuerySet<Book> THICK = Book.objects.filter("pages__gt", 400).orderBy("title");

    static List<String> lines() {
        List<Book> thick = THICK.all().list();
        List<String> lines = new ArrayList<>();
        lines.add(thick.size() + " of " + Book.objects.count() + " books are thick");
        lines.add("The thickest: " + Collections.max(thick, Comparator.comparing(book -> book.pages)));
        thick.forEach(book -> lines.add(book + ", " + book.pages + " pages"));
        return lines;
    }
}
