package lesson;

import bookworm.db.*;
import java.util.*;
import library.*;

/** Several objects from one row; before each line, the queries that it took. */
public class Joined {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            Desk.say("a book and its author", () -> {
                Book emma = Book.objects.selectRelated("author").get("pk", 4);
                return emma.title + ", " + emma.pages + " pages, by " + emma.author.get().name + ", born " + emma.author.get().birthDate;
            });
            Desk.say("a loan, three keys along", () -> {
                Loan loan = Loan.objects.selectRelated("book__author", "member").get("pk", 1);
                return loan.book.get().title + " by " + loan.book.get().author.get().name + ", lent to " + loan.member.get().name;
            });
            Desk.say("without a publisher", () -> {
                Book castle = Book.objects.selectRelated("publisher").get("title", "The Castle");
                return castle.title + (castle.publisher.get() == null ? ", by no publisher" : ", by the publisher " + castle.publisher.get());
            });
            Desk.say("Jane Austen, as objects", () -> {
                Set<Author> objects = Collections.newSetFromMap(new IdentityHashMap<>());
                Book.objects.filter("author", 1).selectRelated("author").forEach(book -> objects.add(book.author.get()));
                return objects.size();
            });
        }
    }
}
