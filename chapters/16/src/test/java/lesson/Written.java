package lesson;

import bookworm.*;
import bookworm.db.*;
import library.*;

/** Step 4: what a save of a part writes. */
public class Written {

    public static void main(String[] args) {
        try (Database library = Library.openFull(); QueryLog queries = QueryLog.capture()) {
            Partial<Book> emma = Book.objects.defer("pages", "price").get("pk", 4);
            Book.objects.filter("pk", 4).update("pages", 480);
            emma.set("genre", "SCI");
            emma.set("price", "9.99");
            emma.save();
            System.out.println(queries.sql().get(2));
            System.out.println("in the row: " + Book.objects.values("genre", "pages", "price").get("pk", 4));
            System.out.println("not loaded: " + emma.deferredFields());
            Partial<Author> dickinson = Author.objects.only("name").get("name", "Emily Dickinson");
            Author.objects.filter("name", "Emily Dickinson").delete();
            System.out.println("gone: " + Desk.attempt(() -> {
                dickinson.save();
                return "saved";
            }));
        }
    }
}
