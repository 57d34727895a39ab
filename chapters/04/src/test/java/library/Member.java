package library;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.Meta;
import java.time.LocalDate;

@Meta(app = "books")
public class Member extends Model {

    @CharField(maxLength = 100) public String name;
    @EmailField(unique = true) public String email;
    @DateField public LocalDate joined;
}
