// misconception: what everybody has cannot be crossed out
// refused with: and not as a phone alone

package desk;

import bookworm.*;
import java.util.*;

final class MemberDesk {

    record Form(long member, String name, String street, String phone) { }

    static void apply(Form form) {
        Partial<Member> member = Member.objects.only("pk").get("pk", form.member());
        boolean changed = false;
        if (form.name() != null && !form.name().isBlank()) {
            member.set("name", form.name());
            changed = true;
        }
        if (form.street() != null && !form.street().isBlank()) {
            member.set("street", form.street());
            changed = true;
        }
        if (form.phone() != null) {
            member.set("phone", form.phone());
            changed = true;
        }
        if (changed) {
            member.save();
        }
    }

    static List<String> envelopes() {
        List<String> lines = new ArrayList<>();
        Member.objects.orderBy("name").values("name", "street").forEach(row -> lines.add(row.get("name") + ", " + row.get("street")));
        return lines;
    }

}
