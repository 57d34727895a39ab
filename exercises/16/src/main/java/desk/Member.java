package desk;

import bookworm.*;
import bookworm.fields.*;

/** A member of the library. The notes are the desk's, and may be long. */
public class Member extends Model {
    public static final Manager<Member> objects = Manager.of(Member.class);

    @CharField(maxLength = 100) public String name;
    @CharField(maxLength = 100) public String street = "";
    @CharField(maxLength = 30) public String phone = "";
    @IntegerField public int fines = 0;
    @TextField public String notes = "";

    @Override public String toString() { return name; }
}
