// 09 Lazy querysets: when does the query run, and how often?
QuerySet<Book> thick = Book.objects.filter("pages__gt", 900);   // not yet
QuerySet<Book> novels = thick.filter("genre", "FIC");           // nor now
for (Book book : novels) {                                      // now
    System.out.println(book.title);
}
System.out.println(novels.count());                             // and not again
