package lesson;

import bookworm.db.*;
import bookworm.errors.BookwormException;
import library.*;

/** From an author to her one profile and back, with the number of queries so far before each line. */
public class Profiles {

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            Author austen = Author.objects.get("name", "Jane Austen");
            AuthorProfile hers = austen.profile.get().orElseThrow();
            print(queries, "her page: " + hers.website);
            print(queries, "and back: " + hers.author.get() + ", the same object: " + (hers.author.get() == austen));
            AuthorProfile first = AuthorProfile.objects.get("pk", 2);
            Author dickens = first.author.get();
            print(queries, "from the profile: " + dickens + " has " + dickens.profile.get().orElseThrow().website);
            Author brien = Author.objects.get("name", "Flann O'Brien");
            print(queries, "O'Brien: " + brien.profile.get());
            hers.author.set(brien);
            print(queries, "it is his now: " + (brien.profile.get().orElse(null) == hers));
            hers.save();
            print(queries, "saved, and Jane Austen has " + austen.profile.get());
            AuthorProfile second = new AuthorProfile();
            second.author.set(brien);
            try {
                second.save();
                print(queries, "a second one: saved");
            } catch (BookwormException e) {
                print(queries, "a second one: " + e.getMessage().split(": \"")[0]);
            }
        }
    }

    private static void print(QueryLog queries, String line) { System.out.println(queries.count() + " " + line); }
}
