package lesson;

import static bookworm.Expressions.*;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.*;
import bookworm.schema.Schema;
import java.math.BigDecimal;
import java.util.*;
import java.util.function.Supplier;
import library.*;

/** The answers to the lesson's questions, found by doing what they ask. */
public class Quiz {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            System.out.println(Book.objects.exclude("price", new BigDecimal("19.99")).count() + " and "
                + library.query(Sql.of("SELECT COUNT(*) FROM \"books_book\" WHERE \"price\" <> 19.99"), row -> row.getLong(1)).get(0) + " books");
            System.out.println(Book.objects.exclude("price__gt", 20, "authorId", 1).count() + " and "
                + Book.objects.exclude("price__gt", 20).exclude("authorId", 1).count() + " books");
        }
        try (Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
            Schema.create(Copies.Copy.class, Cleaned.Gift.class);
            System.out.println("Copy: " + refused(() -> saved(new Copies.Copy())) + "; Gift: " + refused(() -> saved(new Cleaned.Gift())));
        }
        try (Database library = Library.openFull()) {
            Author author = Author.objects.getOrCreate(q("name", "Flann O'Brien", "biography__contains", "Dublin"), made -> { }).object();
            System.out.println("The biography is \"" + author.biography + "\"; "
                + refused(() -> Author.objects.getOrCreate(not(q("name", "Flann O'Brien")), made -> { })));
            try (QueryLog queries = QueryLog.capture()) {
                long count = Book.objects.filter(not(q("pk__isnull", true)), q("pk__in", List.of())).count();
                System.out.println(count + " books, " + queries.count() + " statements");
            }
        }
    }

    private static String saved(Model object) {
        object.save();
        return "taken";
    }

    private static String refused(Supplier<Object> java) {
        try {
            return String.valueOf(java.get());
        } catch (BookwormException e) {
            return "a " + e.getClass().getSimpleName();
        }
    }
}
