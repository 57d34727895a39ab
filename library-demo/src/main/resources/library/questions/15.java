// 15 The N+1 problem: how many queries is this page?
for (Author author : Author.objects.all()) {
    System.out.println(author.name + ": " + author.books.all().list().size());
}
