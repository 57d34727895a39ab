// 07 All or nothing: which half is in the database?
// None of it. Take the atomic block away, and look again.
try {
    Database.atomic(() -> {
        Author.objects.create(author -> author.name = "Flann O'Brien the Second");
        throw new IllegalStateException("the light goes out");
    });
} catch (IllegalStateException dark) {
    System.out.println(dark.getMessage());
}
Author.objects.filter("name__endswith", "the Second").count()
