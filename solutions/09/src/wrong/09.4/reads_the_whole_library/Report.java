// misconception: one query is better than two, whatever it reads
// refused with: All books were read
package desk;

import java.util.*;

final class Report {

    static List<String> lines() {
        List<Book> all = Book.objects.orderBy("title").list();
        List<Book> thick = all.stream().filter(book -> book.pages > 400).toList();
        List<String> lines = new ArrayList<>();
        lines.add(thick.size() + " of " + all.size() + " books are thick");
        thick.stream().max(Comparator.comparing(book -> book.pages)).ifPresent(book -> lines.add("The thickest: " + book));
        thick.forEach(book -> lines.add(book + ", " + book.pages + " pages"));
        return lines;
    }
}
