package library;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;
import java.time.LocalDate;

@Meta(app = "books")
public class Member extends Model {
    public static final Manager<Member> objects = Manager.of(Member.class);

    @CharField(maxLength = 100) public String name;
    @EmailField(unique = true) public String email;
    @DateField public LocalDate joined;

    @Override public String toString() { return name; }
}
