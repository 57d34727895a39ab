// right because: a book with any loan was lent, so it does not matter that the second filter may mean another

package desk;

import static bookworm.Expressions.*;

import bookworm.QuerySet;

final class Lists {

    private Lists() { }

    static QuerySet<Book> readBy(String member) { return Book.objects.filter("loans__member__name", member).distinct().orderBy("title"); }

    static QuerySet<Book> out() { return Book.objects.filter("loans__returnedOn", null).filter("loans__isnull", false).orderBy("title").distinct(); }

    static QuerySet<Book> outWith(String member) { return Book.objects.filter("loans__member__name", member, "loans__returnedOn", null).distinct().orderBy("title"); }
}
