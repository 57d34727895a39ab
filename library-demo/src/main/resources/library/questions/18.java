// 18 Many to many, one to one: where is the row that links two rows?
// In a table between the two. Put a tag on, and see which table is written.
Book book = Book.objects.get("isbn", "9780141439518");
Tag tag = Tag.objects.create(each -> each.name = "to be read again");
book.tags.add(tag);
book.tags.all()
