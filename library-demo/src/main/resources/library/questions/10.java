// 10 Q, and what NULL does to NOT: why does NOT lose rows?
// A price that is unknown is neither above 20 nor not. exclude() keeps it: see its condition.
System.out.println(Book.objects.count() + " books");
System.out.println(Book.objects.filter("price__gt", 20).count() + " above 20");
System.out.println(Book.objects.filter("price__lte", 20).count() + " not above 20");
System.out.println(Book.objects.exclude("price__gt", 20).count() + " all but those above 20");
