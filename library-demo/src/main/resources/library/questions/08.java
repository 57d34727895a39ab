// 08 A small SQL compiler: how does a name become SQL without a string being joined?
// The value stays beside the text, whatever it holds. See the SQL, and its parameters.
Book.objects.filter("title__contains", "'; DROP TABLE books_book; --").list()
