// 06 Saving and loading: which row is this object?
// The one of its key: two objects of one row are equal, and know nothing of each other until they read again.
Book one = Book.objects.get("isbn", "9780141439518");
Book other = Book.objects.get("isbn", "9780141439518");
one.pages = 424;
one.save("pages");
System.out.println(one.equals(other) + ": " + one.pages + ", " + other.pages);
other.refreshFromDb();
System.out.println(other.pages);
