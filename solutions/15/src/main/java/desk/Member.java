package desk;

import bookworm.*;
import bookworm.fields.*;

/** A member, as the exercises have it. */
public class Member extends Model {
    public static final Manager<Member> objects = Manager.of(Member.class);

    @CharField(maxLength = 100) public String name;
    public final RelatedSet<Loan> loans = relatedSet(Loan.class, "member");

    @Override public String toString() { return name; }
}
