// right because: what has no loan is taken out by NOT EXISTS

package desk;

import static bookworm.Expressions.*;

import bookworm.QuerySet;

final class Lists {

    private Lists() { }

    static QuerySet<Book> readBy(String member) { return Book.objects.filter("loans__member__name", member).distinct().orderBy("title"); }

    static QuerySet<Book> out() { return Book.objects.filter("loans__returnedOn", null).exclude("loans", null).distinct().orderBy("title"); }

    static QuerySet<Book> outWith(String member) { return Book.objects.filter("loans__member__name", member, "loans__returnedOn", null).distinct().orderBy("title"); }
}
