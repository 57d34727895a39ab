// 17 Counting and grouping: why is this count wrong, although the SQL is right?
// Each tag of a book meets each of its loans.
Book.objects.annotate("tagCount", count("tags"), "loanCount", count("loans"))
    .orderBy("-tagCount", "title")
    .values("title", "tagCount", "loanCount")
    .limit(10)
