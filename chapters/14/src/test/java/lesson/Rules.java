package lesson;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.BookwormException;
import bookworm.meta.*;
import java.util.List;
import library.*;

/** Who refers to a row, and what becomes of those when it goes: what the metadata knows. */
public class Rules {

    /** A model that the program forgot to name at its start. */
    public static class Poster extends Model { }

    public static void main(String[] args) {
        try (Database library = Library.openEmpty()) {
            for (Class<?> model : List.of(Author.class, Book.class, Publisher.class, Member.class, Loan.class)) {
                ModelMeta meta = Models.meta(model);
                System.out.println(meta + ": " + meta.referencedBy().stream().map(key -> key + " " + key.reference().onDelete()).toList());
            }
            try {
                Models.meta(Poster.class).referencedBy();
            } catch (BookwormException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
