package bookworm.cases;

import static bookworm.Expressions.count;
import static bookworm.Expressions.q;

import books.Author;
import books.Book;
import books.Loan;
import java.util.List;

/** Filters: chained ones, and those over relations to many. */
final class FilterCases {

    private FilterCases() {
    }

    @Case("filter.chain.003")
    static Object lookups_of_one_relation_share_its_join() {
        return Book.objects.filter("author__name", "Jane Austen", "author__birthDate__year", 1775).count();
    }

    @Case("filter.chain.004")
    static Object chained_filters_share_a_join_to_one_row() {
        return Book.objects.filter("author__name", "Jane Austen").filter("author__birthDate__year", 1775).count();
    }

    @Case("filter.chain.005")
    static Object one_filter_follows_two_relations() {
        return Book.objects.filter("publisher__country", "France", "author__birthDate__lt", "1850-01-01");
    }

    @Case("filter.chain.006")
    static Object a_filter_goes_through_two_tables() {
        return Loan.objects.filter("book__author__name", "Jane Austen", "member__name__contains", "Smith").orderBy("pk");
    }

    @Case("filter.chain.007")
    static Object empty_conditions_change_nothing() {
        return Book.objects.all().filter().exclude().count();
    }

    @Case("filter.multivalued.003")
    static Object chained_filters_may_match_different_related_rows() {
        return Author.objects.filter("books__genre", "NON").filter("books__pages__gt", 500).distinct();
    }

    @Case("filter.multivalued.004")
    static Object conditions_of_one_filter_match_the_same_related_row() {
        return Author.objects.filter(q("books__genre", "NON").and(q("books__pages__gt", 500)));
    }

    @Case("filter.multivalued.008")
    static Object one_tag_cannot_have_two_names() {
        return Book.objects.filter(q("tags__name", "gothic").and(q("tags__name", "romance")));
    }

    @Case("filter.multivalued.011")
    static Object distinct_counts_a_book_with_both_tags_once() {
        return Book.objects.filter("tags__name__in", List.of("gothic", "romance")).distinct().count();
    }

    @Case("filter.multivalued.012")
    static Object counting_the_matches_finds_the_books_with_all_tags() {
        return Book.objects.filter("tags__name__in", List.of("gothic", "romance")).annotate("n", count("tags")).filter("n", 2);
    }

    @Case("filter.multivalued.014")
    static Object chained_filters_may_match_different_loans() {
        return Book.objects.filter("loans__member__name__startswith", "Ada").filter("loans__returnedOn__isnull", true)
            .orderBy("pk").distinct();
    }

    @Case("filter.multivalued.020")
    static Object a_related_set_chains_filters_too() {
        Author author = Author.objects.get("pk", 1);
        return author.books.filter("tags__name", "satire").filter("tags__name", "gothic");
    }

    @Case("filter.multivalued.021")
    static Object a_second_filter_joins_again_below_a_shared_relation() {
        return Author.objects.filter("books__tags__name", "war").filter("books__pages__gt", 1000).distinct();
    }

    @Case("filter.multivalued.022")
    static Object one_filter_shares_the_join_of_a_longer_path() {
        return Author.objects.filter("books__tags__name", "war", "books__pages__gt", 1000).distinct();
    }

    @Case("filter.multivalued.024")
    static Object a_subquery_says_which_related_rows() {
        return Author.objects.filter("books__in", Book.objects.filter("genre", "HIS")).distinct();
    }
}
