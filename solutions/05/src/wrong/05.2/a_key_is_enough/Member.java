// misconception: a key tells an object from all others
// refused with: member 5 is not book 5
package library;

import bookworm.*;
import bookworm.fields.*;
import java.util.Objects;

class Member extends Model {
    static final Manager<Member> objects = Manager.of(Member.class);

    @CharField(maxLength = 100) String name;
    @EmailField String email;

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Model && id != null && id.equals(((Model) other).id);
    }

    @Override
    public int hashCode() { return id == null ? 0 : id.hashCode(); }
}
