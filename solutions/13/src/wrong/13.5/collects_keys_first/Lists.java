// misconception: what goes over a relation takes two queries
// refused with: the way over the relation is one query

package desk;

import static bookworm.Expressions.*;

import bookworm.QuerySet;

final class Lists {

    private Lists() { }

    static QuerySet<Book> readBy(String member) { return Book.objects.filter("loans__member__name", member).distinct().orderBy("title"); }

    static QuerySet<Book> out() { return Book.objects.filter("pk__in", Loan.objects.filter("returnedOn", null).list().stream().map(loan -> loan.book.key()).toList()).orderBy("title"); }

    static QuerySet<Book> outWith(String member) { return Book.objects.filter("loans__member__name", member, "loans__returnedOn", null).distinct().orderBy("title"); }
}
