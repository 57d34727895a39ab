// misconception: what was not filled in is empty
// refused with: null says that nobody wrote there

package desk;

import bookworm.*;
import java.util.*;

final class MemberDesk {

    record Form(long member, String name, String street, String phone) { }

    static void apply(Form form) {
        Partial<Member> member = Member.objects.only("pk").get("pk", form.member());
        member.set("name", Objects.toString(form.name(), ""));
        member.set("street", Objects.toString(form.street(), ""));
        member.set("phone", Objects.toString(form.phone(), ""));
        member.save();
    }

    static List<String> envelopes() {
        List<String> lines = new ArrayList<>();
        Member.objects.orderBy("name").values("name", "street").forEach(row -> lines.add(row.get("name") + ", " + row.get("street")));
        return lines;
    }
}
