package lesson;

import bookworm.meta.Naming;
import java.util.List;

/** Names that Django would give too, and pairs that must not become the same. */
public class Names {

    public static void main(String[] args) {
        System.out.println(Naming.index("books_book", List.of("title")));
        System.out.println(Naming.derived("auth_user_groups", List.of("user_id", "group_id"), "uniq"));
        System.out.println(Naming.derived("loan_item", List.of("date"), "uniq"));
        System.out.println(Naming.derived("loan", List.of("item_date"), "uniq"));
        String archive = "the_archive_of_all_the_books_that_were_ever_lent_to_members_of_the_";
        for (String name : List.of(archive + "library", archive + "laboratory")) {
            System.out.println(name.length() + " letters, then " + Naming.fit(name).length() + ": " + Naming.fit(name));
        }
    }
}
