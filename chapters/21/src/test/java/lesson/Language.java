package lesson;

import static bookworm.meta.FieldState.field;

import bookworm.db.*;
import bookworm.fields.CharField;
import bookworm.meta.*;
import bookworm.migrations.*;
import bookworm.migrations.Migrator.Planned;
import java.util.*;
import library.*;

/** Books get a language, and their pages another name: the migrations are found by comparing, and two things are asked. */
public class Language {

    record Desk() implements Questioner {
        public boolean isRenamed(ModelState gone, ModelState added) { return false; }

        public boolean isRenamed(String model, String gone, String added) { return answer(gone + " is now " + added + "?", true); }

        public Object valueForNewField(String model, String name, FieldState field) { return answer("Which " + name + " so far?", "en"); }

        public Optional<Object> valueForNulls(String model, String name, FieldState field) { return Optional.empty(); }

        private static <T> T answer(String question, T answer) {
            System.out.println("  " + question + " " + answer);
            return answer;
        }
    }

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            ProjectState today = ProjectState.of(Author.class, Publisher.class, Tag.class, Book.class);
            ModelState book = today.model("books.Book");
            Map<String, FieldState> fields = Maps.with(Maps.with(book.fields(), "length", book.fields().get("pages")), "pages", null);
            book = book.withFields(Maps.with(fields, "language", field(CharField.class, "maxLength", 2)));
            ProjectState tomorrow = new ProjectState(Maps.with(today.models(), "books.Book", book));

            List<Migration> made = new ArrayList<>(MigrationMaker.make(ProjectState.EMPTY, today, new Desk()));
            made.addAll(MigrationMaker.make(today, tomorrow, new Desk()));
            made.stream().flatMap(each -> each.operations().stream()).map(Operation::describe)
                .forEach(words -> System.out.println(words.symbol() + " " + words.sentence()));
            new Migrator(made).migrate(new Planned(made.get(1), false));
            library.query(Sql.of("SELECT \"title\", \"length\", \"language\" FROM \"books_book\" WHERE \"length\" = 474"),
                row -> row.getString(1) + ", " + row.getInt(2) + " pages, " + row.getString(3)).forEach(System.out::println);
        }
    }
}
