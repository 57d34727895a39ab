// misconception: Objects.equals takes care of the nulls
// refused with: null is not a key that they share
package library;

import bookworm.*;
import bookworm.fields.*;
import java.util.Objects;

class Member extends Model {
    static final Manager<Member> objects = Manager.of(Member.class);

    @CharField(maxLength = 100) String name;
    @EmailField String email;

    @Override
    public boolean equals(Object other) { return other instanceof Member && Objects.equals(id, ((Member) other).id); }

    @Override
    public int hashCode() { return Objects.hash(id); }
}
