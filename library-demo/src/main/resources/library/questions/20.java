// 20 Operations: how does one go back?
// An operation says what becomes of the models. The statements, there and back, follow from that.
import bookworm.migrations.Migration;
Migration first = new library.books.migrations.M0001_Initial();
first.operations().stream().map(operation -> operation.describe().sentence()).toList()
