// right because: a map of lookups becomes names and values in turn
package desk;

import java.util.*;

final class SearchPage {

    record Form(String words, List<String> genres, String shelf) { }

    static List<Book> search(Form form) {
        Map<String, Object> lookups = new LinkedHashMap<>();
        lookups.put("title__icontains", form.words());
        lookups.put("genre__in", form.genres());
        lookups.put("shelf", form.shelf());
        lookups.values().removeIf(value -> value == null || value.equals("") || value.equals(List.of()));
        return Book.objects.filter("pk__isnull", false,
            lookups.entrySet().stream().flatMap(each -> java.util.stream.Stream.of(each.getKey(), each.getValue())).toArray());
    }
}
