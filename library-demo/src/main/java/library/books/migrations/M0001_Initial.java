package library.books.migrations;

import static bookworm.Expressions.*;
import static bookworm.meta.FieldState.field;
import static bookworm.migrations.Operations.*;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.*;
import java.util.List;

public final class M0001_Initial implements Migration {

    @Override public List<String> dependencies() {
        return List.of();
    }

    @Override public List<Operation> operations() {
        return List.of(
            new CreateModel("Author", map(
                "id", field(AutoField.class),
                "name", field(CharField.class, "maxLength", 100),
                "birthDate", field(DateField.class, "nullable", true),
                "biography", field(TextField.class, "blank", true, "initial", "")), map("ordering", List.of("name"))),
            new CreateModel("Member", map(
                "id", field(AutoField.class),
                "name", field(CharField.class, "maxLength", 100),
                "email", field(EmailField.class, "unique", true),
                "joined", field(DateField.class))),
            new CreateModel("Publisher", map(
                "id", field(AutoField.class),
                "name", field(CharField.class, "maxLength", 100),
                "country", field(CharField.class, "maxLength", 50))),
            new CreateModel("Tag", map(
                "id", field(AutoField.class),
                "name", field(CharField.class, "maxLength", 50, "unique", true))),
            new CreateModel("AuthorProfile", map(
                "id", field(AutoField.class),
                "website", field(CharField.class, "blank", true, "initial", "", "maxLength", 200),
                "author", field(OneToOne.class, "onDelete", OnDelete.CASCADE, "relatedName", "profile", "to", "books.Author"))),
            new CreateModel("Book", map(
                "id", field(AutoField.class),
                "title", field(CharField.class, "maxLength", 200),
                "publicationDate", field(DateField.class),
                "isbn", field(CharField.class, "maxLength", 13, "unique", true),
                "genre", field(CharField.class, "choices", List.of("FIC", "Fiction", "NON", "Non-Fiction", "SCI", "Science", "HIS", "History"), "initial", "FIC", "maxLength", 3),
                "pages", field(PositiveIntegerField.class, "initial", 0),
                "price", field(DecimalField.class, "blank", true, "decimalPlaces", 2, "maxDigits", 8, "nullable", true),
                "author", field(ForeignKey.class, "onDelete", OnDelete.CASCADE, "relatedName", "books", "to", "books.Author"),
                "publisher", field(ForeignKey.class, "blank", true, "nullable", true, "onDelete", OnDelete.SET_NULL, "relatedName", "books", "to", "books.Publisher"),
                "tags", field(ManyToMany.class, "relatedName", "books", "to", "books.Tag")), map("ordering", List.of("-publicationDate"))),
            new CreateModel("Loan", map(
                "id", field(AutoField.class),
                "loanedOn", field(DateField.class),
                "dueOn", field(DateField.class),
                "returnedOn", field(DateField.class, "blank", true, "nullable", true),
                "book", field(ForeignKey.class, "onDelete", OnDelete.PROTECT, "relatedName", "loans", "to", "books.Book"),
                "member", field(ForeignKey.class, "onDelete", OnDelete.CASCADE, "relatedName", "loans", "to", "books.Member"))),
            new AddIndex("Book", new IndexState("books_book_title_d3218d_idx", List.of("title"))),
            new AddIndex("Book", new IndexState("books_book_isbn_54becd_idx", List.of("isbn"))));
    }
}
