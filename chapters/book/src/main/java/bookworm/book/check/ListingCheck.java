package bookworm.book.check;

import java.util.List;

/** Each block that names a file is in that file, word for word and in order. */
final class ListingCheck implements Check {

    @Override public String promise() { return "listings are the code"; }

    @Override public List<Problem> problems(Subject subject) { return subject.listings().problems(); }
}
