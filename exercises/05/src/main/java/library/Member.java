package library;

import bookworm.*;
import bookworm.exercises.Todo;
import bookworm.fields.*;
import java.util.Objects;

/** Exercise 05.2, debug: a member of the library. The two methods that were written for it have four mistakes. */
class Member extends Model {
    static final Manager<Member> objects = Manager.of(Member.class);

    @CharField(maxLength = 100) String name;
    @EmailField String email;

    @Override
    public boolean equals(Object other) {
        Todo.here("05.2", "find four mistakes in equals and hashCode, and delete this line");
        return other instanceof Model && id == ((Model) other).id;
    }

    @Override
    public int hashCode() { return Objects.hash(name, email); }
}
