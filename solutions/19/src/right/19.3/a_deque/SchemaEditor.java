// right because: a deque is read from its end
import java.util.*;

static List<String> change(List<TablePart> before, List<TablePart> after, Dialect dialect) {
    SchemaEditor editor = new SchemaEditor(byKey(before), byKey(after), dialect, new ArrayList<>());
    Iterator<TablePart> backwards = new ArrayDeque<>(before).descendingIterator();
    while (backwards.hasNext()) {
        editor.drop(backwards.next());
    }
    before.forEach(editor::rename);
    after.forEach(editor::make);
    return editor.statements;
}
