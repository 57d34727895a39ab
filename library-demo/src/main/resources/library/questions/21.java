// 21 Migrations that write themselves: what can be seen by comparing, and what must be asked?
// What the migrations make is what the classes say. Add a field to a model, start anew, and this is false.
import bookworm.migrations.*;
MigrationGraph graph = new MigrationGraph(List.of(new library.books.migrations.M0001_Initial()));
ProjectState classes = ProjectState.of(Author.class, AuthorProfile.class, Book.class, Loan.class, Member.class, Publisher.class, Tag.class);
graph.state().equals(classes)
