// right because: a NOT in the same filter is about the loan that the filter means
package desk;

import static bookworm.Expressions.*;

import bookworm.QuerySet;

final class Lists {

    private Lists() { }

    static QuerySet<Book> readBy(String member) { return Book.objects.filter("loans__member__name", member).distinct().orderBy("title"); }

    static QuerySet<Book> out() {
        return Book.objects.filter(q("loans__returnedOn", null).and(not(q("loans__isnull", true)))).distinct().orderBy("title");
    }

    static QuerySet<Book> outWith(String member) {
        return Book.objects.filter("loans__member__name", member, "loans__returnedOn", null).distinct().orderBy("title");
    }
}
