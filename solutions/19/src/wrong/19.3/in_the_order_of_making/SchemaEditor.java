// misconception: what was made first goes first
// refused with: need the column, and go before it
import java.util.*;

static List<String> change(List<TablePart> before, List<TablePart> after, Dialect dialect) {
    SchemaEditor editor = new SchemaEditor(byKey(before), byKey(after), dialect, new ArrayList<>());
    before.forEach(editor::drop);
    before.forEach(editor::rename);
    after.forEach(editor::make);
    return editor.statements;
}
