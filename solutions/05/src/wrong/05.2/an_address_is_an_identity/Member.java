// misconception: everybody has one e-mail address, for ever
// refused with: A name or an address may change
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
        return this == other || other instanceof Member && email != null && id != null && ((Member) other).id != null
            && email.equals(((Member) other).email) && Objects.equals(name, ((Member) other).name)
            && id.equals(((Member) other).id);
    }

    @Override
    public int hashCode() { return Objects.hashCode(email); }
}
