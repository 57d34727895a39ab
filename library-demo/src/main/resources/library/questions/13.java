// 13 Joins: the same related row, or another?
// In one call, one book is both; in two calls, one book may be the one and another the other. See the joins in the X-ray.
QuerySet<Author> sameBook = Author.objects.filter("books__genre", "SCI", "books__pages__gt", 400).distinct();
QuerySet<Author> anyBook = Author.objects.filter("books__genre", "SCI").filter("books__pages__gt", 400).distinct();
System.out.println(sameBook.count() + " authors of a thick book of science");
System.out.println(anyBook.count() + " authors of a book of science, and of a thick one");
