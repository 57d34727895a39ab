package bookworm.cases;

import books.Author;
import books.Book;
import books.Loan;
import bookworm.Prefetch;
import java.util.List;

/** What related objects cost in queries, and rows read by their keys. */
final class RelatedCases {

    private RelatedCases() {
    }

    @Case("in_bulk.003")
    static Object in_bulk_without_keys_reads_all() {
        return Book.objects.inBulk().size();
    }

    @Case("in_bulk.005")
    static Object in_bulk_needs_a_unique_field() {
        return Book.objects.inBulk(List.of("Emma"), "title");
    }

    @Case("related.querycount.001")
    static Object a_lazy_foreign_key_costs_one_query_an_object() {
        Book.objects.all().forEach(book -> book.author.get().name.length());
        return null;
    }

    @Case("related.querycount.002")
    static Object select_related_costs_no_query_more() {
        Book.objects.selectRelated("author").all().forEach(book -> book.author.get().name.length());
        return null;
    }

    @Case("related.querycount.005")
    static Object a_prefetched_set_counts_without_a_query() {
        return Book.objects.prefetchRelated("tags").orderBy("pk").limit(5).stream()
            .map(book -> List.of(book.pk(), book.tags.count())).toList();
    }

    @Case("related.querycount.006")
    static Object a_prefetched_set_is_read_without_a_query() {
        return Book.objects.prefetchRelated("tags").orderBy("pk").limit(5).stream()
            .map(book -> List.of(book.pk(), book.tags.all().list().size())).toList();
    }

    @Case("related.querycount.007")
    static Object a_prefetched_set_exists_without_a_query() {
        return Book.objects.prefetchRelated("tags").orderBy("pk").limit(5).stream().map(book -> book.tags.exists()).toList();
    }

    @Case("related.querycount.009")
    static Object a_filter_on_a_prefetched_set_asks_again() {
        return Author.objects.prefetchRelated("books").orderBy("pk").limit(5).stream()
            .map(author -> author.books.filter("genre", "FIC").count()).toList();
    }

    @Case("related.querycount.012")
    static Object the_last_of_a_prefetched_set_is_asked_for() {
        return Author.objects.prefetchRelated("books").orderBy("pk").limit(5).stream()
            .map(author -> author.books.last().orElseThrow().pk()).toList();
    }

    @Case("related.querycount.015")
    static Object following_a_nullable_foreign_key_loses_no_rows() {
        return Book.objects.selectRelated("publisher").list().size();
    }

    @Case("related.querycount.017")
    static Object select_related_follows_several_paths() {
        Loan.objects.selectRelated("book__author", "member").orderBy("pk").limit(50)
            .forEach(loan -> List.of(loan.book.get().author.get().name, loan.member.get().name));
        return null;
    }

    @Case("related.querycount.019")
    static Object select_related_without_names_follows_what_is_never_null() {
        for (Loan loan : Loan.objects.selectRelated().orderBy("pk").limit(5)) {
            List.of(loan.book.get().author.get().name, loan.member.get().name);
            loan.book.get().publisher.get();
        }
        return null;
    }

    @Case("related.querycount.024")
    static Object related_objects_know_their_owner() {
        Author author = Author.objects.get("pk", 1);
        return author.books.all().stream().map(book -> book.author.get().name).toList().subList(0, 2);
    }

    @Case("related.querycount.031")
    static Object a_prefetch_through_a_queryset_has_a_name_of_its_own() {
        Prefetch longBooks = Prefetch.of("books", Book.objects.filter("pages__gt", 500).orderBy("pk")).as("long");
        return Author.objects.filter("pk__lte", 4).orderBy("pk").prefetchRelated(longBooks).stream()
            .map(author -> author.prefetched("long", Book.class)).toList();
    }

    @Case("related.querycount.033")
    static Object a_foreign_key_can_be_prefetched() {
        Book.objects.prefetchRelated("author").forEach(book -> book.author.get().name.length());
        return null;
    }

    @Case("related.querycount.036")
    static Object nothing_is_prefetched_for_no_objects() {
        Author.objects.filter("pk", -1).prefetchRelated("books").list();
        return null;
    }

    @Case("related.querycount.039")
    static Object select_related_cannot_follow_a_collection() {
        return Author.objects.selectRelated("books").list();
    }

    @Case("related.querycount.042")
    static Object plain_values_have_no_related_objects() {
        return Book.objects.values("pk").selectRelated("author").list();
    }

    @Case("related.querycount.043")
    static Object select_related_can_be_taken_back() {
        return Book.objects.selectRelated("author").selectRelated((String[]) null).limit(2).list().get(0).author.get().pk();
    }

    @Case("related.querycount.044")
    static Object each_use_of_a_related_set_asks_again() {
        Author author = Author.objects.get("pk", 1);
        return List.of(author.books.count(), author.books.count(), author.books.all().list().size(),
            author.books.all().list().size());
    }
}
