// misconception: what is fresh is asked anew each time
// refused with: Each queryset that is made anew asks anew
package desk;

import bookworm.QuerySet;
import java.util.*;

final class Report {

    private static final QuerySet<Book> THICK = Book.objects.filter("pages__gt", 400).orderBy("title");

    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(THICK.all().count() + " of " + Book.objects.count() + " books are thick");
        if (THICK.all().exists()) {
            lines.add("The thickest: " + THICK.orderBy("-pages").first().orElseThrow());
        }
        for (Book book : THICK.all()) {
            lines.add(book + ", " + book.pages + " pages");
        }
        return lines;
    }
}
