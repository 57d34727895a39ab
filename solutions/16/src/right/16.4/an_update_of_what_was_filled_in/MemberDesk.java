// right because: an UPDATE of a queryset writes what it is given, and counts the rows

package desk;

import bookworm.*;
import java.util.*;

final class MemberDesk {

    record Form(long member, String name, String street, String phone) { }

    static void apply(Form form) {
        List<Object> filledIn = new ArrayList<>();
        add("name", form.name(), filledIn);
        add("street", form.street(), filledIn);
        add("phone", form.phone(), filledIn);
        if (filledIn.isEmpty()) {
            return;
        }
        Object[] more = filledIn.subList(2, filledIn.size()).toArray();
        if (Member.objects.filter("pk", form.member()).update((String) filledIn.get(0), filledIn.get(1), more) == 0) {
            throw new bookworm.errors.DoesNotExist("There is no member " + form.member() + " any more.");
        }
    }

    private static void add(String name, String value, List<Object> filledIn) {
        if (value != null) {
            filledIn.addAll(List.of(name, value));
        }
    }

    static List<String> envelopes() {
        return Member.objects.orderBy("name").only("name", "street").list().stream()
            .map(member -> member.getString("name") + ", " + member.getString("street")).toList();
    }
}
