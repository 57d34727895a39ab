// 16 Only what you need: what does a row cost that nobody looks at?
// One query reads two columns. The biography was left out, and is loaded when it is asked for.
for (Partial<Author> author : Author.objects.only("name", "birthDate").limit(3)) {
    System.out.println(author.getString("name") + ", " + author.getDate("birthDate"));
    System.out.println("    " + author.getString("biography"));
}
