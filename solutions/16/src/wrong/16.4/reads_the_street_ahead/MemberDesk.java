// misconception: a form always has a street
// refused with: Only the name was filled in

package desk;

import bookworm.*;
import bookworm.errors.*;
import java.util.*;
import java.util.stream.*;

final class MemberDesk {

    record Form(long member, String name, String street, String phone) { }

    record Envelope(String name, String street) { }

    static void apply(Form form) {
        Partial<Member> member = Member.objects.only("street").get("pk", form.member());
        if (form.name() != null) {
            member.set("name", form.name());
        }
        if (form.street() != null) {
            member.set("street", form.street());
        }
        if (form.phone() != null) {
            member.set("phone", form.phone());
        }
        if (form.name() != null || form.street() != null || form.phone() != null) {
            member.save();
        }
    }

    static List<String> envelopes() {
        return Member.objects.orderBy("name").into(Envelope.class).list().stream().map(each -> each.name() + ", " + each.street()).toList();
    }

}
