package bookworm.benchmarks;

import bookworm.benchmarks.data.*;
import java.util.*;

/** A library that fills plain objects. */
public abstract class PlainLibrary implements Library<Author, Book, Loan> {

    /** A new loan, which has no key yet. */
    protected static Loan newLoan(int number) {
        return new Loan(0, number % Content.BOOKS + 1, Content.name(number), Content.day(number), Content.days(number),
            Content.price(number), Content.flag(number), Content.note(number));
    }

    protected static List<Loan> newLoans(int first, int count) {
        List<Loan> loans = new ArrayList<>(count);
        for (int number = first; number < first + count; number++) {
            loans.add(newLoan(number));
        }
        return loans;
    }

    /** A book with the key of one that there is, and the content of another. */
    protected static Book changedBook(long id, int number) {
        return new Book(id, Content.title(number), Content.subtitle(number), Content.authorOf(id), Content.day(number),
            Content.isbn(number), Content.genre(number), Content.pages(number), Content.price(number), Content.flag(number));
    }

    @Override public List<Object> author(Author author) {
        return Arrays.asList(author.id, author.name, author.born, author.biography, author.active);
    }

    @Override public List<Object> book(Book book) {
        return Arrays.asList(book.id, book.title, book.subtitle, book.authorId, book.published, book.isbn, book.genre,
            book.pages, book.price, book.inPrint);
    }

    @Override public List<Object> loan(Loan loan) {
        return Arrays.asList(loan.id, loan.bookId, loan.borrower, loan.lent, loan.days, loan.fee, loan.returned, loan.note);
    }

    @Override public Author authorOf(Book book) {
        return book.author;
    }

    @Override public List<Book> booksOf(Author author) {
        return author.books;
    }
}
