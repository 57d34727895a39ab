// right because: the rows come by their pages, and Java sorts them by title
package desk;

import bookworm.QuerySet;
import java.util.*;

final class Report {

    private static final QuerySet<Book> THICK = Book.objects.filter("pages__gt", 400).orderBy("title");

    static List<String> lines() {
        List<Book> byPages = THICK.orderBy("-pages").list();
        List<String> lines = new ArrayList<>();
        lines.add(byPages.size() + " of " + Book.objects.count() + " books are thick");
        if (!byPages.isEmpty()) {
            lines.add("The thickest: " + byPages.get(0));
        }
        byPages.stream().sorted(Comparator.comparing(book -> book.title)).forEach(book -> lines.add(book + ", " + book.pages + " pages"));
        return lines;
    }
}
