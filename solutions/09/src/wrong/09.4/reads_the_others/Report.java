// misconception: to know how many the others are, one must read them
// refused with: The other books were read. How many there are, the database can count
package desk;

import bookworm.QuerySet;
import java.util.*;

final class Report {

    private static final QuerySet<Book> THICK = Book.objects.filter("pages__gt", 400).orderBy("title");

    static List<String> lines() {
        List<Book> thick = THICK.all().list();
        int others = Book.objects.filter("pages__lte", 400).list().size();
        List<String> lines = new ArrayList<>();
        lines.add(thick.size() + " of " + (thick.size() + others) + " books are thick");
        thick.stream().max(Comparator.comparing(book -> book.pages)).ifPresent(book -> lines.add("The thickest: " + book));
        thick.forEach(book -> lines.add(book + ", " + book.pages + " pages"));
        return lines;
    }
}
