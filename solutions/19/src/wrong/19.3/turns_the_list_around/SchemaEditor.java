// misconception: a list that is given may be changed
// refused with: turn a copy around
import java.util.*;

static List<String> change(List<TablePart> before, List<TablePart> after, Dialect dialect) {
    SchemaEditor editor = new SchemaEditor(byKey(before), byKey(after), dialect, new ArrayList<>());
    Collections.reverse(before);
    before.forEach(editor::drop);
    Collections.reverse(before);
    before.forEach(editor::rename);
    after.forEach(editor::make);
    return editor.statements;
}
