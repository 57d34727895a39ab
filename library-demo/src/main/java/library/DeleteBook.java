package library;

import bookworm.Deletion;
import bookworm.errors.DoesNotExist;
import library.books.Author;
import library.books.Book;

/** The article's fourth script: a book is deleted; then an author with her books, and many objects at once. */
final class DeleteBook implements Script {

    @Override public void run(Narrator narrator) {
        narrator.step("Delete one object", () -> {
            try {
                Book book = Book.objects.get("title", "Pride and Prejudice");
                System.out.println("Deleting: " + book.title);
                book.delete();
                System.out.println("Book deleted successfully");
            } catch (DoesNotExist none) {
                System.out.println("Book not found");
            }
            System.out.println("Remaining books: " + Book.objects.count());
        });

        narrator.step("Delete an author: her books would go with her, since Book.author says CASCADE", () -> {
            for (Author author : Author.objects.filter("name", "Jane Austen")) {
                Deletion deletion = author.delete();
                System.out.println("Deleted " + deletion.total() + ": " + deletion.byModel());
            }
        });

        narrator.step("Delete many: whatever the queryset finds", () -> {
            Deletion oldBooks = Book.objects.filter("publicationDate__lt", "1800-01-01").delete();
            System.out.println("Deleted, from before 1800: " + oldBooks.total());
            Deletion bookless = Author.objects.filter("books__isnull", true).delete();
            System.out.println("Deleted, without a book: " + bookless.total());
        });
    }
}
