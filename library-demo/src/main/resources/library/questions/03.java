// 03 Values in and out: how does a value come back the same?
// Where a null stays a null, and a price keeps its decimal places.
for (Book book : Book.objects.orderBy("pk").limit(12)) {
    System.out.println(book.publicationDate + "  " + book.price + "  " + book.title);
}
