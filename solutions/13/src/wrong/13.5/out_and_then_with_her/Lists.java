// misconception: a filter of a filter narrows the same rows
// refused with: but with Flann

package desk;

import static bookworm.Expressions.*;

import bookworm.QuerySet;

final class Lists {

    private Lists() { }

    static QuerySet<Book> readBy(String member) { return Book.objects.filter("loans__member__name", member).distinct().orderBy("title"); }

    static QuerySet<Book> out() { return Book.objects.filter("loans__isnull", false, "loans__returnedOn", null).distinct().orderBy("title"); }

    static QuerySet<Book> outWith(String member) { return out().filter("loans__member__name", member); }
}
