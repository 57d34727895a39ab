// misconception: the first row is the thickest
// refused with: The thickest is the one with the most pages
package desk;

import bookworm.QuerySet;
import java.util.*;

final class Report {

    private static final QuerySet<Book> THICK = Book.objects.filter("pages__gt", 400).orderBy("title");

    static List<String> lines() {
        List<Book> thick = THICK.all().list();
        List<String> lines = new ArrayList<>();
        lines.add(thick.size() + " of " + Book.objects.count() + " books are thick");
        if (!thick.isEmpty()) {
            lines.add("The thickest: " + thick.get(0));
        }
        thick.forEach(book -> lines.add(book + ", " + book.pages + " pages"));
        return lines;
    }
}
