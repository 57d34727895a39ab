// 12 Foreign keys: what does one line of `book.author.get().name` cost?
// One query, the first time. The key alone is there already.
Book book = Book.objects.get("isbn", "9780141439518");
System.out.println(book.author.key());
System.out.println(book.author.get().name);
System.out.println(book.author.get().birthDate);
