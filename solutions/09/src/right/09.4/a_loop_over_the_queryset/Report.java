// right because: a queryset of the report's own is read by its loop, and then counted for nothing
package desk;

import bookworm.QuerySet;
import java.util.*;

final class Report {

    static List<String> lines() {
        QuerySet<Book> thick = Book.objects.filter("pages__gt", 400).orderBy("title");
        Book thickest = null;
        List<String> books = new ArrayList<>();
        for (Book book : thick) {
            books.add(book + ", " + book.pages + " pages");
            if (thickest == null || book.pages > thickest.pages) {
                thickest = book;
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(thick.count() + " of " + Book.objects.count() + " books are thick");
        if (thickest != null) {
            lines.add("The thickest: " + thickest);
        }
        lines.addAll(books);
        return lines;
    }
}
