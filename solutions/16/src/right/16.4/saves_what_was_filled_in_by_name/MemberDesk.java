// right because: save of named fields writes these, and fails where there is no row

package desk;

import bookworm.*;
import java.util.*;

final class MemberDesk {

    record Form(long member, String name, String street, String phone) { }

    static void apply(Form form) {
        Member member = new Member();
        member.id = form.member();
        List<String> fields = new ArrayList<>();
        if (form.name() != null) {
            member.name = form.name();
            fields.add("name");
        }
        if (form.street() != null) {
            member.street = form.street();
            fields.add("street");
        }
        if (form.phone() != null) {
            member.phone = form.phone();
            fields.add("phone");
        }
        if (!fields.isEmpty()) {
            member.save(fields.remove(0), fields.toArray(new String[0]));
        }
    }

    static List<String> envelopes() {
        List<String> lines = new ArrayList<>();
        for (List<Object> line : Member.objects.orderBy("name").valuesList("name", "street")) {
            lines.add(line.get(0) + ", " + line.get(1));
        }
        return lines;
    }
}
