package library.books;

import static bookworm.fields.OnDelete.CASCADE;

import bookworm.Manager;
import bookworm.Model;
import bookworm.Ref;
import bookworm.fields.CharField;
import bookworm.fields.OneToOne;

public class AuthorProfile extends Model {
    public static final Manager<AuthorProfile> objects = Manager.of(AuthorProfile.class);

    @OneToOne(onDelete = CASCADE, relatedName = "profile") public final Ref<Author> author = ref();
    @CharField(maxLength = 200, blank = true) public String website = "";
}
