// misconception: another order of rows that were read is free
// refused with: Each queryset that is made anew asks anew
package desk;

import bookworm.QuerySet;
import java.util.*;

final class Report {

    private static final QuerySet<Book> THICK = Book.objects.filter("pages__gt", 400).orderBy("title");

    static List<String> lines() {
        QuerySet<Book> thick = THICK.all();
        List<String> lines = new ArrayList<>();
        lines.add(thick.list().size() + " of " + Book.objects.count() + " books are thick");
        thick.orderBy("-pages").first().ifPresent(book -> lines.add("The thickest: " + book));
        thick.forEach(book -> lines.add(book + ", " + book.pages + " pages"));
        return lines;
    }
}
