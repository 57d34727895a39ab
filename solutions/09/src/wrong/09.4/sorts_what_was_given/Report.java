// misconception: the list of a queryset is the caller's own
// refused with: A list was changed that cannot be changed
package desk;

import bookworm.QuerySet;
import java.util.*;

final class Report {

    private static final QuerySet<Book> THICK = Book.objects.filter("pages__gt", 400);

    static List<String> lines() {
        List<Book> thick = THICK.all().list();
        List<String> lines = new ArrayList<>();
        lines.add(thick.size() + " of " + Book.objects.count() + " books are thick");
        thick.sort(Comparator.comparing(book -> -book.pages));
        if (!thick.isEmpty()) {
            lines.add("The thickest: " + thick.get(0));
        }
        thick.sort(Comparator.comparing(book -> book.title));
        thick.forEach(book -> lines.add(book + ", " + book.pages + " pages"));
        return lines;
    }
}
