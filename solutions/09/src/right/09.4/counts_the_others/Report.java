// right because: the others are counted in the database, and added
package desk;

import bookworm.QuerySet;
import java.util.*;

final class Report {

    private static final QuerySet<Book> THICK = Book.objects.filter("pages__gt", 400).orderBy("title");

    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        Book thickest = null;
        for (Book book : THICK.all()) {
            lines.add(book + ", " + book.pages + " pages");
            thickest = thickest == null || book.pages > thickest.pages ? book : thickest;
        }
        long all = lines.size() + Book.objects.filter("pages__lte", 400).count();
        if (thickest != null) {
            lines.add(0, "The thickest: " + thickest);
        }
        lines.add(0, (lines.size() - (thickest == null ? 0 : 1)) + " of " + all + " books are thick");
        return lines;
    }
}
