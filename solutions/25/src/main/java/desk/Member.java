package desk;

import bookworm.Manager;
import bookworm.fields.*;

/** Whose name and card leave a trail, and whose last visit does not. */
public class Member extends AuditedModel {
    public static final Manager<Member> objects = Manager.of(Member.class);

    @Audited @CharField(maxLength = 100) public String name;
    @Audited @IntegerField(nullable = true) public Integer card;
    @CharField(maxLength = 100, blank = true) public String visited = "";
}
