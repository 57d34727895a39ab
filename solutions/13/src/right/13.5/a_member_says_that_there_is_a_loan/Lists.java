// right because: each loan has a member, so whoever asks for one asks for a loan

package desk;

import static bookworm.Expressions.*;

import bookworm.QuerySet;

final class Lists {

    private Lists() { }

    static QuerySet<Book> readBy(String member) { return Book.objects.filter("loans__member__name", member).distinct().orderBy("title"); }

    static QuerySet<Book> out() { return Book.objects.filter(q("loans__returnedOn__isnull", true).and(q("loans__member__isnull", false))).orderBy("title").distinct(); }

    static QuerySet<Book> outWith(String member) { return Book.objects.orderBy("title").filter(q("loans__returnedOn", null).and(q("loans__member__name", member))).distinct(); }
}
