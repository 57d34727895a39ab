package bookworm.cases;

import books.Book;
import books.Member;
import books.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is refused, and when. */
final class ErrorCases {

    private ErrorCases() {
    }

    @Case("errors.005")
    static Object a_lookup_cannot_follow_a_lookup() {
        return Book.objects.filter("title__exact__contains", "x");
    }

    @Case("errors.006")
    static Object a_text_has_no_year() {
        return Book.objects.filter("title__year", 2000);
    }

    @Case("errors.008")
    static Object a_key_is_no_text() {
        return Book.objects.filter("author", "Emma");
    }

    @Case("errors.012")
    static Object a_number_is_no_text() {
        return Book.objects.filter("pages", "abc");
    }

    @Case("errors.013")
    static Object null_is_neither_more_nor_less() {
        return Book.objects.filter("pages__gt", null);
    }

    @Case("errors.015")
    static Object a_day_that_never_was_is_refused() {
        return Book.objects.filter("publicationDate", "2023-02-30");
    }

    @Case("errors.017")
    static Object a_name_that_a_related_model_lacks_is_refused() {
        return Book.objects.filter("tags__nosuch", 1);
    }

    @Case("errors.035")
    static Object a_price_with_too_many_digits_is_refused() {
        Book book = new Book();
        SaveCases.fill(book);
        book.author.key(1);
        book.isbn = "z";
        book.price = new BigDecimal("123456.789");
        book.fullClean();
        return null;
    }

    @Case("errors.036")
    static Object what_is_no_address_is_refused_without_a_query() {
        Member member = new Member();
        member.name = "x";
        member.email = "not-an-email";
        member.joined = LocalDate.of(2020, 1, 1);
        member.fullClean();
        return null;
    }

    @Case("errors.037")
    static Object a_unique_value_that_is_taken_is_refused() {
        Tag tag = SaveCases.tag("classic");
        tag.fullClean();
        return null;
    }
}
