// misconception: where no book came twice today, none will
// refused with: four are out

package desk;

import static bookworm.Expressions.*;

import bookworm.QuerySet;

final class Lists {

    private Lists() { }

    static QuerySet<Book> readBy(String member) { return Book.objects.filter("loans__member__name", member).distinct().orderBy("title"); }

    static QuerySet<Book> out() { return Book.objects.filter("loans__isnull", false, "loans__returnedOn", null).orderBy("title"); }

    static QuerySet<Book> outWith(String member) { return Book.objects.filter("loans__member__name", member, "loans__returnedOn", null).distinct().orderBy("title"); }
}
