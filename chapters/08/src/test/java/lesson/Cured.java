package lesson;

import bookworm.db.*;
import bookworm.errors.FieldError;
import library.*;

/** The trouble, cured: the same searches, and no SQL. */
public class Cured {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            System.out.println("get: " + Book.objects.get("pages__gt", 1400));
            System.out.println("pages > 1000: " + Book.objects.filter("pages__gt", 1000).size() + " books");
            System.out.println("no price: " + Book.objects.filter("price", null).size() + " books");
            System.out.println("begins with 100%: " + Book.objects.filter("title__startswith", "100%"));
            try {
                System.out.println("a field from the page: " + Book.objects.filter("pages\" >= 0 OR \"id", 0).size() + " books");
            } catch (FieldError e) {
                System.out.println("a field from the page: " + e.getMessage().split(" Choices")[0]);
            }
        }
    }
}
