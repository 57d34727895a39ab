package lesson;

import static bookworm.Expressions.*;
import static bookworm.Functions.*;

import bookworm.db.*;
import bookworm.schema.Schema;
import bookworm.sql.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import java.util.function.Supplier;
import library.*;

/** Three books, of which one has no price, two loans, and twelve questions about them. */
final class Desk {

    private static final Class<?>[] MODELS =
        {Author.class, Publisher.class, Tag.class, Book.class, Member.class, Loan.class, AuthorProfile.class};

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    private Desk() { }

    /** Makes the tables in a database that is empty, and fills them. */
    static Database open(String url) {
        Database desk = Database.open(url);
        Schema.create(MODELS);
        Member ann = Member.objects.create(member -> {
            member.name = "Ann";
            member.email = "ann@example.org";
            member.joined = MARCH;
        });
        Book emma = book("Jane Austen", "Emma", 474, "9.99");
        Book birds = book("Flann O'Brien", "At Swim-Two-Birds", 316, null);
        book("Flann O'Brien", "The Third Policeman", 200, "7.25");
        for (Book book : List.of(emma, birds)) {
            Loan.objects.create(loan -> {
                loan.book.set(book);
                loan.member.set(ann);
                loan.loanedOn = MARCH;
                loan.dueOn = MARCH.plusDays(28);
                loan.returnedOn = MARCH.plusDays(14);
            });
        }
        return desk;
    }

    static String newH2() { return "jdbc:h2:mem:" + UUID.randomUUID(); }

    private static Book book(String author, String title, int pages, String price) {
        return Book.objects.create(book -> {
            book.author.set(Author.objects.getOrCreate("name", author).object());
            book.title = title;
            book.isbn = title.substring(0, 3) + pages;
            book.pages = pages;
            book.price = price == null ? null : new BigDecimal(price);
            book.publicationDate = MARCH;
        });
    }

    /** What the desk asks, each in a few words. */
    static Map<String, Supplier<Object>> questions() {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("loans of week 10", () -> Loan.objects.filter("loanedOn__week", 10).count());
        all.put("days that a book was kept", () -> Loan.objects.orderBy("pk").annotate("x", f("returnedOn").minus(f("loanedOn")))
            .valuesFlat("x").list().get(0));
        all.put("loans for over three weeks", () -> Loan.objects.filter("dueOn__gt", f("loanedOn").plus(Duration.ofDays(21))).count());
        all.put("the longest book of each", () -> Book.objects.alias("place", window(rank()).partitionBy("author").orderBy("-pages"))
            .filter("place", 1).orderBy("title").valuesFlat("title").list().get(0));
        all.put("a seventh of its pages", () -> Book.objects.orderBy("pk")
            .annotate("x", round(f("pages").dividedBy(value(7.0)), 1)).valuesFlat("x").list().get(0));
        all.put("letters of a title", () -> Book.objects.orderBy("pk").annotate("x", length("title")).valuesFlat("x").list().get(0));
        all.put("pages as a decimal", () -> Book.objects.orderBy("pk").annotate("x", cast("pages", Types.DECIMAL))
            .valuesFlat("x").list().get(0));
        all.put("pages on average", () -> Book.objects.filter("pages__gt", 300).aggregate(avg("pages")).getDouble("pages__avg"));
        all.put("books, if 2026 has begun", () ->
            Book.objects.annotate("x", now()).filter("x__gt", Instant.parse("2026-01-01T00:00:00Z")).count());
        all.put("a text becomes a number", () -> run("ALTER TABLE \"books_tag\" ALTER COLUMN \"name\" "
            + Database.current().dialect().retype("\"name\"", "INTEGER")));
        all.put("and counts up by itself", () -> run(Database.current().dialect().identity("\"books_tag\"", "\"name\"")));
        all.put("the dearest book", () -> Book.objects.orderBy("-price").valuesFlat("title").list().get(0));
        return all;
    }

    private static String run(String change) {
        Database.current().update(Sql.of(change));
        return "done";
    }
}
