// 19 Models as data: how can a program see that a class has changed?
// It keeps what the class said, as data. The class of today is compared with that.
import bookworm.migrations.ProjectState;
ProjectState today = ProjectState.of(Author.class, Publisher.class, Tag.class, Book.class);
today.model("books.Book").fields()
