// 11 F: let the database compute: who adds, Java or the database, and what is lost in between?
// Nothing is read, and so nothing is old when it is written.
int longer = Book.objects.filter("author__name", "Jane Austen").update("pages", f("pages").plus(10));
System.out.println(longer + " books are ten pages longer");
Book.objects.filter("author__name", "Jane Austen").values("title", "pages")
