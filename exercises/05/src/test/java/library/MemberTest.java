package library;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.Database;
import bookworm.exercises.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "05.2", title = "Who is who?")
@ReadAgain("Step 10: the same row, the same object?")
class MemberTest {

    private final Database library = SmallLibrary.open();

    @AfterEach
    void close() { library.close(); }

    @Test
    void one_row_read_twice_is_one_member() {
        Long key = saved("Jane").id;

        assertSame(Member.objects.get("pk", key), Member.objects.get("pk", key), "Two objects of one row are the same member.");
    }

    @Test
    void a_large_key_is_a_key_too() {
        assertSame(withKey(1000), withKey(1000), "== compares two Longs as objects. It happens to work up to 127, no further.");
    }

    @Test
    void two_rows_are_two_members() {
        assertOther(saved("Jane"), saved("Jane"), "Two rows are two members, even if they have one name.");
    }

    @Test
    void two_new_members_are_two() {
        assertOther(new Member(), new Member(), "Two new members have no key yet, and null is not a key that they share.");
    }

    @Test
    void a_new_member_is_itself() {
        Member member = new Member();

        assertSame(member, member, "A new member has no key, and is still itself, with a hash like any object.");
    }

    @Test
    void a_book_is_no_member() {
        Book book = SmallLibrary.book("Persuasion", "1");
        book.id = 5L;

        assertOther(withKey(5), book, "Each table counts its keys from 1: member 5 is not book 5.");
    }

    @Test
    void a_member_who_changes_name_and_address_is_the_same() {
        Member before = saved("Jane");
        Member after = Member.objects.get("pk", before.id);
        after.name = "J. Austen";
        after.email = "austen@example.org";

        assertSame(before, after, "A name or an address may change. The key says who it is, and the hash must say the same.");
    }

    @Test
    void a_set_finds_a_member_read_again() {
        Member jane = saved("Jane");
        Set<Object> members = new HashSet<>(List.of(jane));
        jane.name = "J. Austen";
        jane.save();

        assertThat(jane.equals(jane)).isTrue();
        assertThat(members.contains(Member.objects.get("pk", jane.id)))
            .as("The hash changed with a value, and the set looks in another place.").isTrue();
    }

    private static Member saved(String name) {
        return Member.objects.create(member -> {
            member.name = name;
            member.email = "jane@example.org";
        });
    }

    private static Member withKey(long key) {
        Member member = new Member();
        member.id = key;
        return member;
    }

    private static void assertSame(Member one, Member other, String overlooked) {
        assertThat(one.equals(other)).as(overlooked).isTrue();
        assertThatCode(() -> assertThat(one.hashCode()).as(overlooked).isEqualTo(other.hashCode()))
            .as(overlooked).doesNotThrowAnyException();
    }

    private static void assertOther(Member one, Object other, String overlooked) {
        assertThat(one.equals(other)).as(overlooked).isFalse();
    }
}
