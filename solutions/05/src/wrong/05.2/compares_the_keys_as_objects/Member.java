// misconception: a Long is a number, and == compares numbers
// refused with: It happens to work up to 127
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
        return this == other || other instanceof Member && id != null && id == ((Member) other).id;
    }

    @Override
    public int hashCode() { return id == null ? 0 : id.hashCode(); }
}
