package library.books;

import bookworm.Manager;
import bookworm.Model;
import bookworm.Ref;
import bookworm.fields.CharField;
import bookworm.fields.OnDelete;
import bookworm.fields.OneToOne;

public class AuthorProfile extends Model {
    public static final Manager<AuthorProfile> objects = Manager.of(AuthorProfile.class);

    @OneToOne(onDelete = OnDelete.CASCADE, relatedName = "profile") public final Ref<Author> author = ref();
    @CharField(maxLength = 200, blank = true) public String website = "";
}
