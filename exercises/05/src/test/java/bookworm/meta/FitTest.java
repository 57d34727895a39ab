package bookworm.meta;

import static org.assertj.core.api.Assertions.assertThat;

import bookworm.exercises.*;
import java.net.*;
import java.util.List;
import org.junit.jupiter.api.Test;

@Exercise(value = "05.3", title = "Your turn: names that fit")
@ReadAgain("Step 3: names that last")
class FitTest {

    private static final String SIXTY = "an_archive_of_books_that_were_lent_to_members_and_came_back_";

    @Test
    void a_short_name_stays_as_it_is() {
        assertThat(Naming.fit("books_book")).as("It fits as it is, and whoever looks for it looks for these letters.").isEqualTo("books_book");
    }

    @Test
    void a_name_of_63_letters_still_fits() {
        assertThat(Naming.fit(SIXTY + "abc")).as("63 letters are allowed, and this name has no more: it stays as it is.").isEqualTo(SIXTY + "abc");
    }

    @Test
    void letters_are_counted_not_bytes() {
        assertThat(Naming.fit(SIXTY + "für")).as("This name has 63 letters, and so it fits. Its bytes are not counted.").isEqualTo(SIXTY + "für");
    }

    @Test
    void a_long_name_becomes_63_letters() {
        assertThat(Naming.fit(SIXTY + "abcd")).as("Beginning, underscore and hash together are as long as is allowed: 63 letters.").hasSize(63);
    }

    @Test
    void it_begins_as_before() {
        assertThat(Naming.fit(SIXTY + "abcd")).as("Of 63 letters the hash takes 8, and the underscore one. The rest shows the name's beginning.")
            .startsWith(SIXTY.substring(0, 54));
    }

    @Test
    void after_an_underscore_come_eight_digits_of_the_hash() {
        for (String name : List.of(SIXTY + "abcd", "the_" + SIXTY + "abcd")) {
            assertThat(Naming.fit(name).substring(54)).as("After 54 letters of the name: an underscore, then eight digits of the hash.")
                .matches("_[0-9a-f]{8}");
        }
    }

    @Test
    void the_hash_has_eight_digits_whatever_the_name_is() {
        for (int i = 0; i < 500; i++) {
            assertThat(Naming.fit(SIXTY + "abcd" + i))
                .as("Some names get another number of digits. A number loses the zeros that it begins with: hash(name, 8) has always eight.")
                .matches(SIXTY.substring(0, 54) + "_[0-9a-f]{8}");
        }
    }

    @Test
    void two_names_that_differ_at_their_ends_stay_different() {
        assertThat(Naming.fit(SIXTY + "in the library")).as("Two names became one. What was cut off is what differs: the hash is of the whole name.")
            .isNotEqualTo(Naming.fit(SIXTY + "in the laboratory"));
    }

    @Test
    void so_do_names_of_the_same_letters() {
        assertThat(Naming.fit(SIXTY + "in room 21")).as("Two names of one length and of the same letters became one: hash(name, 8) tells them apart.")
            .isNotEqualTo(Naming.fit(SIXTY + "in room 12"));
    }

    @Test
    void so_do_names_that_hash_code_or_capitals_would_make_one() {
        assertThat(Naming.fit(SIXTY + "of Aa")).as("Two names became one: to hashCode, Aa and BB are the same. hash(name, 8) tells them apart.")
            .isNotEqualTo(Naming.fit(SIXTY + "of BB"));
        assertThat(Naming.fit(SIXTY + "of ann")).as("Two names became one: they differ in a capital, and quoted names differ in their capitals too.")
            .isNotEqualTo(Naming.fit(SIXTY + "of Ann"));
    }

    @Test
    void so_do_names_that_differ_where_the_hash_stands() {
        assertThat(Naming.fit(SIXTY + "in may")).as("Two names became one. They differ in the letters 56 to 59, which gave way to the hash: it is of the whole name.")
            .isNotEqualTo(Naming.fit(SIXTY.replace("back", "home") + "in may"));
    }

    @Test
    void it_is_the_same_every_time() {
        assertThat(Naming.fit(SIXTY + "abcd")).as("A name that is another one each time is found by nobody.").isEqualTo(Naming.fit(SIXTY + "abcd"));
    }

    @Test
    void it_is_the_same_in_the_next_program() throws Exception {
        String now = Naming.fit(SIXTY + "abcd");
        URL[] classes = {place(Naming.class), place(ModelMeta.class)};
        try (URLClassLoader anew = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
            assertThat(anew.loadClass(Naming.class.getName()).getMethod("fit", String.class).invoke(null, SIXTY + "abcd"))
                .as("Naming was loaded anew, as the next program will, and this name became another one. Make it of the name alone: no chance, no memory.")
                .isEqualTo(now);
        }
    }

    private static URL place(Class<?> type) { return type.getProtectionDomain().getCodeSource().getLocation(); }
}
