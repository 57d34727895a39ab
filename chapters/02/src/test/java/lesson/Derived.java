package lesson;

import bookworm.meta.Models;
import java.time.LocalDate;
import library.*;

/** Two of the five lists, made of what two classes say. */
public class Derived {

    public static void main(String[] args) {
        System.out.println(ByMetadata.select(Models.meta(Author.class)).text());
        System.out.println(ByMetadata.select(Models.meta(Book.class)).text());

        Author brien = new Author();
        brien.id = 3L;
        brien.name = "Flann O'Brien";
        brien.birthDate = LocalDate.of(1911, 10, 5);
        System.out.println(ByMetadata.insert(brien).text());
        System.out.println(ByMetadata.insert(brien).parameters());
    }
}
