// 23 Queries inside queries: what is the best book of each author?
// A group knows values of its rows, and no row. A query within the query does: the thickest book, for the author at hand.
QuerySet<Book> thickest = Book.objects.filter("author", outerRef("pk")).orderBy("-pages", "title");
Author.objects.annotate("book", subquery(thickest.values("title").limit(1)), "itsPages", subquery(thickest.values("pages").limit(1)))
    .values("name", "book", "itsPages")
