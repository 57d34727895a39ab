// misconception: a whole object is safe to save
// refused with: Only the street was filled in, so only the street is written

package desk;

import bookworm.*;
import java.util.*;

final class MemberDesk {

    record Form(long member, String name, String street, String phone) { }

    static void apply(Form form) {
        Member member = Member.objects.get("pk", form.member());
        member.name = form.name() == null ? member.name : form.name();
        member.street = form.street() == null ? member.street : form.street();
        member.phone = form.phone() == null ? member.phone : form.phone();
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
