package library;

import bookworm.*;
import bookworm.fields.*;

/** Exercise 05.2, debug: a member of the library. What {@link Model} says of equality is all that it needs. */
class Member extends Model {
    static final Manager<Member> objects = Manager.of(Member.class);

    @CharField(maxLength = 100) String name;
    @EmailField String email;
}
