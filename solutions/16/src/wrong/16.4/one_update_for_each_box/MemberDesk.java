// misconception: an UPDATE changes one column
// refused with: Two statements are enough

package desk;

import bookworm.*;
import java.util.*;

final class MemberDesk {

    record Form(long member, String name, String street, String phone) { }

    static void apply(Form form) {
        QuerySet<Member> member = Member.objects.filter("pk", form.member());
        long rows = 1;
        if (form.name() != null) {
            rows = member.update("name", form.name());
        }
        if (form.street() != null) {
            rows = member.update("street", form.street());
        }
        if (form.phone() != null) {
            rows = member.update("phone", form.phone());
        }
        if (rows == 0) {
            throw new bookworm.errors.DoesNotExist("no member " + form.member());
        }
    }

    static List<String> envelopes() {
        List<String> lines = new ArrayList<>();
        Member.objects.orderBy("name").values("name", "street").forEach(row -> lines.add(row.get("name") + ", " + row.get("street")));
        return lines;
    }
}
