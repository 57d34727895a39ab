package lesson;

import bookworm.Model;
import bookworm.errors.ModelError;
import bookworm.fields.*;
import bookworm.meta.Models;

/** A model whose fields are wrong, each for itself. */
public class Alone {

    static class Note extends Model {
        @CharField(maxLength = 0)      final String title = "untitled";
        @IntegerField(nullable = true) int pages;
        @DateField                     String written;
        @TextField                     String text;
    }

    public static void main(String[] args) {
        try {
            Models.meta(Note.class);
        } catch (ModelError e) {
            System.out.println(e.getMessage());
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
