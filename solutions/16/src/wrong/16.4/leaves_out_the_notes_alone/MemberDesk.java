// misconception: only what is long costs anything
// refused with: no notes and no fines

package desk;

import bookworm.*;
import bookworm.errors.*;
import java.util.*;
import java.util.stream.*;

final class MemberDesk {

    record Form(long member, String name, String street, String phone) { }

    record Envelope(String name, String street) { }

    static void apply(Form form) {
        Member.objects.defer("notes").get("pk", form.member());
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("name", form.name());
        changes.put("street", form.street());
        changes.put("phone", form.phone());
        changes.values().removeIf(Objects::isNull);
        List<Object> flat = new ArrayList<>();
        changes.forEach((name, value) -> { flat.add(name); flat.add(value); });
        if (flat.isEmpty()) {
            return;
        }
        Member.objects.filter("pk", form.member()).update((String) flat.get(0), flat.get(1), flat.subList(2, flat.size()).toArray());
    }

    static List<String> envelopes() {
        return Member.objects.orderBy("name").into(Envelope.class).list().stream().map(each -> each.name() + ", " + each.street()).toList();
    }

}
