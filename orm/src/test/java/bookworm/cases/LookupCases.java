package bookworm.cases;

import static bookworm.Expressions.f;

import books.Author;
import books.Book;
import books.Tag;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Lookups of values, texts and nulls: {@code exact}, {@code in} and the like. */
final class LookupCases {

    private LookupCases() {
    }

    @Case("lookup.exact.001")
    static Object two_books_share_a_title() {
        return Book.objects.filter("title", "Emma");
    }

    @Case("lookup.exact.005")
    static Object null_means_is_null() {
        return Book.objects.filter("price", null);
    }

    @Case("lookup.exact.010")
    static Object a_whole_number_equals_a_decimal() {
        return Book.objects.filter("price", 10);
    }

    @Case("lookup.exact.014")
    static Object a_foreign_key_has_a_column_of_its_own() {
        return Book.objects.filter("authorId", 1).count();
    }

    @Case("lookup.exact.015")
    static Object the_key_of_a_related_object_needs_no_join() {
        return Book.objects.filter("author__id", 1).count();
    }

    @Case("lookup.exact.017")
    static Object a_lookup_follows_a_foreign_key() {
        return Book.objects.filter("author__name", "Jane Austen");
    }

    @Case("lookup.exact.018")
    static Object an_object_stands_for_its_key() {
        return Book.objects.filter("author", Author.objects.get("pk", 38));
    }

    @Case("lookup.exact.019")
    static Object two_authors_share_a_name() {
        return Author.objects.filter("name", "Winston Churchill");
    }

    @Case("lookup.exact.020")
    static Object quotes_in_a_value_mean_nothing() {
        return Book.objects.filter("title", "Say \"Cheese\", Mr. O'Hara");
    }

    @Case("lookup.exact.022")
    static Object a_number_beyond_the_column_needs_no_query() {
        return Book.objects.filter("pages", new BigInteger("99999999999999999999"));
    }

    @Case("lookup.iexact.001")
    static Object iexact_ignores_case() {
        return Book.objects.filter("title__iexact", "emma");
    }

    @Case("lookup.iexact.005")
    static Object a_percent_sign_stands_for_itself_in_iexact() {
        return Book.objects.filter("title__iexact", "100% WOOL");
    }

    @Case("lookup.iexact.006")
    static Object an_underscore_stands_for_itself_in_iexact() {
        return Book.objects.filter("title__iexact", "SNAKE_CASE tales");
    }

    @Case("lookup.contains.003")
    static Object a_percent_sign_stands_for_itself_in_contains() {
        return Book.objects.filter("title__contains", "%");
    }

    @Case("lookup.contains.008")
    static Object every_title_contains_the_empty_text() {
        return Book.objects.filter("title__contains", "").count();
    }

    @Case("lookup.contains.010")
    static Object icontains_ignores_case() {
        return Book.objects.filter("title__icontains", "CAF");
    }

    @Case("lookup.contains.013")
    static Object a_title_may_contain_the_name_of_its_author() {
        return Book.objects.filter("title__contains", f("author__name"));
    }

    @Case("lookup.startswith_endswith.003")
    static Object istartswith_ignores_case() {
        return Book.objects.filter("title__istartswith", "THE W");
    }

    @Case("lookup.startswith_endswith.007")
    static Object iendswith_ignores_case() {
        return Book.objects.filter("title__iendswith", "SEA");
    }

    @Case("lookup.startswith_endswith.011")
    static Object wildcards_stand_for_themselves_in_istartswith() {
        return Tag.objects.filter("name__istartswith", "100%_");
    }

    @Case("lookup.in.001")
    static Object in_takes_a_list() {
        return Book.objects.filter("genre__in", List.of("SCI", "HIS"));
    }

    @Case("lookup.in.003")
    static Object the_order_is_the_models_not_the_lists() {
        return Book.objects.filter("pk__in", List.of(3, 1, 2, 3, 3));
    }

    @Case("lookup.in.004")
    static Object a_null_in_the_list_matches_nothing() {
        return Book.objects.filter("price__in", Arrays.asList(null, new BigDecimal("24.00")));
    }

    @Case("lookup.in.006")
    static Object in_takes_a_queryset() {
        return Book.objects.filter("author__in", Author.objects.filter("name__startswith", "Winston"));
    }

    @Case("lookup.in.009")
    static Object no_genre_is_a_single_letter() {
        return Book.objects.filter("genre__in", "FIC".split("")).count();
    }

    @Case("lookup.isnull.003")
    static Object a_nullable_field_may_be_missing() {
        return Author.objects.filter("birthDate__isnull", true);
    }

    @Case("lookup.isnull.007")
    static Object an_author_may_have_no_profile() {
        return Author.objects.filter("profile__isnull", true).count();
    }

    @Case("lookup.isnull.008")
    static Object a_missing_foreign_key_needs_no_join() {
        return Book.objects.filter("publisher__isnull", true).orderBy("pk");
    }

    @Case("lookup.isnull.009")
    static Object a_field_of_a_missing_object_is_null() {
        return Book.objects.filter("publisher__name__isnull", true).orderBy("pk");
    }

    @Case("lookup.isnull.010")
    static Object a_book_may_have_no_tags() {
        return Book.objects.filter("tags__isnull", true).orderBy("pk");
    }

    @Case("lookup.regex.005")
    static Object regex_minds_case() {
        return Author.objects.filter("name__regex", "^[^A-Z]");
    }

    @Case("lookup.regex.006")
    static Object regex_knows_classes_of_characters() {
        return Book.objects.filter("title__regex", "^\\s+\\S+\\s+$");
    }

    @Case("lookup.regex.007")
    static Object iregex_ignores_case_beyond_ascii() {
        return Author.objects.filter("name__iregex", "^é");
    }
}
