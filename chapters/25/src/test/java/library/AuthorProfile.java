package library;

import bookworm.*;
import bookworm.fields.*;
import bookworm.meta.Meta;

@Meta(app = "books")
public class AuthorProfile extends Model {
    public static final Manager<AuthorProfile> objects = Manager.of(AuthorProfile.class);

    @OneToOne(onDelete = OnDelete.CASCADE, relatedName = "profile") public final Ref<Author> author = ref();
    @CharField(maxLength = 200, blank = true) public String website = "";
}
