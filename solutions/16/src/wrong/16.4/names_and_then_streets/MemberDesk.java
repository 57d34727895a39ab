// misconception: a query for each column
// refused with: names and streets at once

package desk;

import bookworm.*;
import bookworm.errors.*;
import java.util.*;
import java.util.stream.*;

final class MemberDesk {

    record Form(long member, String name, String street, String phone) { }

    record Envelope(String name, String street) { }

    static void apply(Form form) {
        Partial<Member> member = Member.objects.only("pk").get("pk", form.member());
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
        List<Object> names = Member.objects.orderBy("name").valuesFlat("name").list();
        List<Object> streets = Member.objects.orderBy("name").valuesFlat("street").list();
        return IntStream.range(0, names.size()).mapToObj(i -> names.get(i) + ", " + streets.get(i)).toList();
    }

}
