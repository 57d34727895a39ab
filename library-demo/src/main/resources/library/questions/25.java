// 25 A second database: what of all this was H2's alone?
// Not this one: it says where the nulls go. Take nullsLast() away, and H2 and PostgreSQL no longer begin with the same book.
Book.objects.orderBy(f("price").desc().nullsLast(), "title").limit(5)
