// misconception: the size of a list is a count
// refused with: All books were read
package desk;

import bookworm.QuerySet;
import java.util.*;

final class Report {

    private static final QuerySet<Book> THICK = Book.objects.filter("pages__gt", 400).orderBy("title");

    static List<String> lines() {
        List<Book> thick = THICK.all().list();
        List<String> lines = new ArrayList<>();
        lines.add(thick.size() + " of " + Book.objects.list().size() + " books are thick");
        thick.stream().max(Comparator.comparing(book -> book.pages)).ifPresent(book -> lines.add("The thickest: " + book));
        thick.forEach(book -> lines.add(book + ", " + book.pages + " pages"));
        return lines;
    }
}
