// 05 From model to table: which of our rules does the database hold, and under which name?
// The first book has another's ISBN. Its error names the rule; and what would it say of a genre that is none?
Book book = Book.objects.orderBy("pk").first().orElseThrow();
book.isbn = "9780141439518";
book.save();
