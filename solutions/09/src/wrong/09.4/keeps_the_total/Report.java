// misconception: how many there are in all does not change
// refused with: Each number is asked for anew
package desk;

import bookworm.QuerySet;
import java.util.*;

final class Report {

    private static final QuerySet<Book> THICK = Book.objects.filter("pages__gt", 400).orderBy("title");
    private static Long all;

    static List<String> lines() {
        if (all == null) {
            all = Book.objects.count();
        }
        List<Book> thick = THICK.all().list();
        List<String> lines = new ArrayList<>();
        lines.add(thick.size() + " of " + all + " books are thick");
        thick.stream().max(Comparator.comparing(book -> book.pages)).ifPresent(book -> lines.add("The thickest: " + book));
        thick.forEach(book -> lines.add(book + ", " + book.pages + " pages"));
        return lines;
    }
}
