package bookworm.cases;

import static bookworm.Expressions.avg;
import static bookworm.Expressions.f;
import static bookworm.Expressions.sum;
import static bookworm.Functions.denseRank;
import static bookworm.Functions.rank;
import static bookworm.Functions.rowNumber;
import static bookworm.Functions.window;

import books.Book;
import java.util.List;

/** Functions over the rows around each row. */
final class WindowCases {

    private WindowCases() {
    }

    @Case("window.002")
    static Object a_rank_leaves_places_empty_and_a_dense_one_none() {
        return Book.objects.filter("pages__in", List.of(480, 432, 192))
            .annotate("r", window(rank()).orderBy(f("pages").desc()))
            .annotate("d", window(denseRank()).orderBy(f("pages").desc()))
            .orderBy("r", "pk").valuesList("pk", "r", "d");
    }

    @Case("window.004")
    static Object an_ordered_sum_runs_on() {
        return Book.objects.filter("author", 1).annotate("run", window(sum("pages")).orderBy(f("pk").asc())).orderBy("pk")
            .valuesFlat("run");
    }

    @Case("window.005")
    static Object an_unordered_sum_is_of_all_rows() {
        return Book.objects.filter("author", 1).annotate("tot", window(sum("pages"))).orderBy("pk").valuesFlat("tot");
    }

    @Case("window.007")
    static Object a_frame_says_which_rows_count() {
        return Book.objects.filter("author", 1)
            .annotate("mv", window(avg("pages")).orderBy(f("pk").asc()).rows(-1, 1)).orderBy("pk").valuesFlat("mv");
    }

    @Case("window.008")
    static Object a_filter_on_a_window_comes_after_it_and_a_plain_one_before() {
        return Book.objects
            .annotate("rn", window(rowNumber()).partitionBy(f("author")).orderBy(f("pages").desc(), f("pk").asc()))
            .filter("rn", 1, "author__lte", 6).orderBy("pk").valuesList("pk", "rn");
    }
}
