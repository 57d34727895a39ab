package library;

import bookworm.Model;
import bookworm.db.Sql;
import bookworm.exercises.Todo;
import bookworm.meta.*;

/** Exercise 02.3, build: two of the lists that chapter 01 wrote by hand, made from the metadata. */
final class Lists {

    private Lists() { }

    /** {@code SELECT id, name, birth_date FROM books_author}: every column, in the order of the model's fields. */
    static Sql select(ModelMeta model) {
        throw new Todo("02.3", "write the SELECT of a model");
    }

    /**
     * {@code INSERT INTO books_author (name, birth_date) VALUES (?, ?)}, with the values that the object's fields hold. A
     * key that the database makes is left out; any other key is a column like the rest.
     */
    static Sql insert(Model object) {
        throw new Todo("02.3", "write the INSERT of an object");
    }
}
