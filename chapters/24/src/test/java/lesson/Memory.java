package lesson;

import bookworm.db.*;
import bookworm.meta.*;
import bookworm.query.*;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.IntStream;
import library.*;

/** What a cache keeps of a program that asks for lists of every length, in each of six columns. */
public class Memory {

    private static final CompiledQuery.Compiler<Planner.Reading> COMPILER =
        new CompiledQuery.Compiler<>(new BoundedCache<>(), reading -> reading);

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            List<Integer> most = new ArrayList<>();
            for (String field : List.of("id", "title", "author", "isbn", "pages", "publisher")) {
                for (int length = 1; length <= 1000; length++) {
                    COMPILER.compile(books(field, length), library.dialect());
                    most.add(COMPILER.known().size());
                }
                System.out.println("and 1000 lists of values for " + field + ": " + COMPILER.known().size() + " kept");
            }
            System.out.println("never more than " + Collections.max(most));
        }
    }

    private static Query books(String field, int length) {
        ModelMeta book = Models.meta(Book.class);
        return Query.of(book).and(new Column(book.field(field)).isAmong(IntStream.range(0, length).boxed().toList()));
    }
}
