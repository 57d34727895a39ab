// misconception: an empty text says nothing either
// refused with: an empty text was filled in

package desk;

import bookworm.*;
import java.util.*;

final class MemberDesk {

    record Form(long member, String name, String street, String phone) { }

    static void apply(Form form) {
        Partial<Member> member = Member.objects.only("pk").get("pk", form.member());
        if (form.name() != null) {
            member.set("name", form.name());
        }
        if (form.street() != null) {
            member.set("street", form.street());
        }
        if (form.phone() != null && !form.phone().isEmpty()) {
            member.set("phone", form.phone());
        }
        if (form.name() != null || form.street() != null || form.phone() != null) {
            member.save();
        }
    }

    static List<String> envelopes() {
        List<String> lines = new ArrayList<>();
        Member.objects.orderBy("name").values("name", "street").forEach(row -> lines.add(row.get("name") + ", " + row.get("street")));
        return lines;
    }
}
