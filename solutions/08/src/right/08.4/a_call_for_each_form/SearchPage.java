// right because: four calls ask the same as one with a list
package desk;

import java.util.*;

final class SearchPage {

    record Form(String words, List<String> genres, String shelf) { }

    private SearchPage() { }

    static List<Book> search(Form form) {
        String words = Objects.requireNonNullElse(form.words(), "");
        boolean hasGenres = form.genres() != null && !form.genres().isEmpty();
        boolean hasShelf = form.shelf() != null && !form.shelf().isEmpty();
        if (hasGenres && hasShelf) {
            return Book.objects.filter("title__icontains", words, "genre__in", form.genres(), "shelf__exact", form.shelf());
        }
        if (hasGenres) {
            return Book.objects.filter("title__icontains", words, "genre__in", form.genres());
        }
        return hasShelf ? Book.objects.filter("title__icontains", words, "shelf", form.shelf()) : Book.objects.filter("title__icontains", words);
    }
}
