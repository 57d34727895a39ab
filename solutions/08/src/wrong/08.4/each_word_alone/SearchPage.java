// misconception: the words may stand in any order
// refused with: A blank is a character like another
package desk;

import bookworm.sql.*;
import java.util.*;
import java.util.stream.Stream;

final class SearchPage {

    record Form(String words, List<String> genres, String shelf) { }

    private SearchPage() { }

    static List<Book> search(Form form) {
        Lookups.register("every", (left, value) -> Junction.and(Stream.of(value.toString().split(" "))
            .map(word -> Lookups.build(left, List.of("icontains"), word)).toList()));
        String words = Objects.requireNonNullElse(form.words(), "");
        List<Object> more = new ArrayList<>();
        if (form.genres() != null && !form.genres().isEmpty()) {
            more.addAll(List.of("genre__in", form.genres()));
        }
        if (form.shelf() != null && !form.shelf().isEmpty()) {
            more.addAll(List.of("shelf", form.shelf()));
        }
        return Book.objects.filter("title__every", words, more.toArray());
    }
}
