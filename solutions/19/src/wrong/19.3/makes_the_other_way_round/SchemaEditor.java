// misconception: all goes backwards
// refused with: The parts come in the order in which they are made
import java.util.*;

static List<String> change(List<TablePart> before, List<TablePart> after, Dialect dialect) {
    SchemaEditor editor = new SchemaEditor(byKey(before), byKey(after), dialect, new ArrayList<>());
    List<TablePart> lastFirst = new ArrayList<>(before);
    Collections.reverse(lastFirst);
    lastFirst.forEach(editor::drop);
    before.forEach(editor::rename);
    List<TablePart> last = new ArrayList<>(after);
    Collections.reverse(last);
    last.forEach(editor::make);
    return editor.statements;
}
