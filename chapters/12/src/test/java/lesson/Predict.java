package lesson;

import static lesson.Once.print;

import bookworm.db.*;
import library.*;

/** The lesson's first question: how many queries were sent so far? */
public class Predict {

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            Book emma = Book.objects.get("pk", 4);
            Book persuasion = Book.objects.get("title", "Persuasion");
            print(queries, "key: " + emma.author.key());
            print(queries, "author: " + emma.author.get());
            print(queries, "born: " + emma.author.get().birthDate);
            Author austen = persuasion.author.get();
            print(queries, "equal: " + austen.equals(emma.author.get()) + ", the same object: " + (austen == emma.author.get()));
            print(queries, "books: " + austen.books.count());
            print(queries, "again: " + austen.books.count());
            for (Book book : austen.books.filter("pages__gt", 430).orderBy("pages")) {
                print(queries, book + " by " + book.author.get());
            }
            Author brien = Author.objects.get("name", "Flann O'Brien");
            emma.author.set(brien);
            print(queries, "by " + emma.author.get() + ", who has " + brien.books.count());
        }
    }
}
