// 14 Deleting safely: what goes along when a row goes, and who decides?
// The foreign key does: a loan protects its book, so nothing is deleted. Without loans, all of an author's goes with her.
Author.objects.get("name", "Jane Austen").delete()
