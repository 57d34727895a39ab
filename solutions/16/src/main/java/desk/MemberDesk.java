package desk;

import bookworm.Partial;
import java.util.*;

/** Exercise 16.4, debug: members send in a form when they have moved, and the desk prints envelopes. */
final class MemberDesk {

    private MemberDesk() { }

    /** What a member wrote on the form. A box that was left empty is null; one that was crossed out is an empty text. */
    record Form(long member, String name, String street, String phone) { }

    private record Envelope(String name, String street) { }

    /** Writes what stands on the form into the member's row. */
    static void apply(Form form) {
        Map<String, String> filledIn = new LinkedHashMap<>();
        filledIn.put("name", form.name());
        filledIn.put("street", form.street());
        filledIn.put("phone", form.phone());
        filledIn.values().removeIf(Objects::isNull);

        Partial<Member> member = Member.objects.only("pk").get("pk", form.member());
        filledIn.forEach(member::set);
        if (!filledIn.isEmpty()) {
            member.save();
        }
    }

    /** A line for each member, by name: {@code Emma Woodhouse, Hartfield}. */
    static List<String> envelopes() {
        return Member.objects.orderBy("name").into(Envelope.class).list().stream()
            .map(envelope -> envelope.name() + ", " + envelope.street()).toList();
    }
}
