// misconception: an object that is compared was saved before
// refused with: with a hash like any object
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
        return this == other || other instanceof Member && id != null && id.equals(((Member) other).id);
    }

    @Override
    public int hashCode() { return id.hashCode(); }
}
