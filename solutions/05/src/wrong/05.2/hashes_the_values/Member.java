// misconception: a good hash is made of many values
// refused with: the hash must say the same
package library;

import bookworm.*;
import bookworm.fields.*;
import java.util.Objects;

class Member extends Model {
    static final Manager<Member> objects = Manager.of(Member.class);

    @CharField(maxLength = 100) String name;
    @EmailField String email;

    @Override
    public int hashCode() { return Objects.hash(id, name, email); }
}
