package desk;

import bookworm.QuerySet;

/** Exercise 13.5, solved: three lists at the desk. */
final class Lists {

    private Lists() { }

    /** Each book that the member has ever borrowed, once, by title. */
    static QuerySet<Book> readBy(String member) { return Book.objects.filter("loans__member__name", member).distinct().orderBy("title"); }

    /** Each book that is out, once, by title: a loan of it has no day of return. */
    static QuerySet<Book> out() {
        return Book.objects.filter("loans__isnull", false, "loans__returnedOn", null).distinct().orderBy("title");
    }

    /** Each book that is out with the member, once, by title. */
    static QuerySet<Book> outWith(String member) {
        return Book.objects.filter("loans__member__name", member, "loans__returnedOn", null).distinct().orderBy("title");
    }
}
