package bookworm.cases;

import books.Book;
import java.util.ArrayList;
import java.util.List;

/** A part of the rows by position: {@code slice}, {@code limit}, {@code at}. */
final class SliceCases {

    private SliceCases() {
    }

    @Case("slice.001")
    static Object a_slice_reads_its_rows_only() {
        return Book.objects.orderBy("pk").slice(5, 10);
    }

    @Case("slice.005")
    static Object an_empty_slice_needs_no_query() {
        return Book.objects.orderBy("pk").slice(10, 10);
    }

    @Case("slice.006")
    static Object a_slice_that_ends_before_it_starts_is_empty() {
        return Book.objects.orderBy("pk").slice(10, 5);
    }

    @Case("slice.007")
    static Object a_row_can_be_read_by_its_position() {
        return Book.objects.orderBy("pk").at(7);
    }

    @Case("slice.011")
    static Object every_third_row_is_picked_from_the_list() {
        List<Book> ten = Book.objects.orderBy("pk").limit(10).list();
        List<Book> picked = new ArrayList<>();
        for (int i = 0; i < ten.size(); i += 3) {
            picked.add(ten.get(i));
        }
        return picked;
    }

    @Case("slice.018")
    static Object a_slice_has_a_first_row() {
        return Book.objects.orderBy("pk").limit(5).first();
    }

    @Case("slice.020")
    static Object a_slice_cannot_be_made_distinct() {
        return Book.objects.orderBy("pk").limit(5).distinct();
    }

    @Case("slice.022")
    static Object get_refuses_a_slice_of_several_rows() {
        return Book.objects.orderBy("pk").limit(5).get();
    }

    @Case("slice.024")
    static Object a_slice_cannot_be_deleted() {
        return Book.objects.orderBy("pk").limit(5).delete();
    }
}
