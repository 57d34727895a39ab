package lesson;

import bookworm.Model;
import bookworm.errors.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.*;
import library.*;

/** The lesson's table "Beside Django", row by row. */
public class DjangoTable {

    public static void main(String[] args) {
        gives(() -> clean(emma -> emma.title = null));
        gives(() -> clean(emma -> emma.genre = "ODD"));
        gives(() -> clean(emma -> emma.price = new BigDecimal("123456.789")));
        gives(() -> problems(member("not-an-email")));
        gives(() -> emma().display("genre"));
        gives(() -> changed(emma -> emma.genre = "DYS").display("genre"));
    }

    private static void gives(Supplier<Object> java) {
        try {
            System.out.println(java.get());
        } catch (ValueError e) {
            System.out.println(e.getMessage());
        }
    }

    private static Book emma() {
        Book emma = new Book();
        emma.title = "Emma";
        emma.authorId = 1L;
        emma.publicationDate = LocalDate.of(1815, 12, 23);
        emma.isbn = "9780010316797";
        emma.pages = 474;
        return emma;
    }

    private static Book changed(Consumer<Book> change) {
        Book emma = emma();
        change.accept(emma);
        return emma;
    }

    private static Member member(String email) {
        Member member = new Member();
        member.name = "Mr. Knightley";
        member.email = email;
        member.joined = LocalDate.of(2020, 1, 1);
        return member;
    }

    private static String clean(Consumer<Book> change) { return problems(changed(change)); }

    /** What {@code fullClean} finds wrong, without the names of the fields. */
    private static String problems(Model object) {
        try {
            object.fullClean();
            return "nothing";
        } catch (ValidationError e) {
            return String.join(" ", e.errors().values().stream().flatMap(each -> each.stream()).toList());
        }
    }
}
