package lesson;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.sql.OnConflict;
import java.util.*;
import library.*;

/** The Java of the lesson's table, row by row; prints what ours answers. */
public class DjangoTable {

    public static void main(String[] args) {
        try (Database library = Library.openFull()) {
            System.out.println(Tag.objects.bulkCreate(List.of()));
            try {
                Tag.objects.bulkCreate(List.of(tag("classic"), tag("zzz")));
            } catch (IntegrityError e) {
                System.out.println(e.getClass().getSimpleName());
            }
            List<Tag> tags = List.of(tag("classic"), tag("zzz"));
            Tag.objects.bulkCreate(tags, OnConflict.ignore());
            System.out.println(tags.stream().map(tag -> tag.id).toList());
            List<Book> books = List.of();
            Book.objects.bulkCreate(books, OnConflict.update("title").of("isbn"));
            Book.objects.prefetchRelated("tags").stream(2000).forEach(book -> { });
        }
    }

    private static Tag tag(String name) {
        Tag tag = new Tag();
        tag.name = name;
        return tag;
    }
}
