package bookworm.book.site;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRow.Tag;
import org.jsoup.nodes.Element;

/** A changed file as a table: the old line and its number at the left, the new ones at the right; long equal runs are folded. */
final class ChangeTable {

    private final String before;
    private final String after;
    private final FileChange change;
    private final boolean oneSided;
    private int oldLine;
    private int newLine;

    /** For a file of two chapters, each with a name for its column. */
    ChangeTable(String before, String after, FileChange change) {
        this.before = before;
        this.after = after;
        this.change = change;
        this.oneSided = change.isNew() || change.isGone();
    }

    Element toHtml() {
        Element table = new Element("table").addClass("diff").toggleClass(oneSided ? "one" : "two");
        table.appendElement("caption").addClass("unseen").text(change.file());
        Element heads = table.appendElement("thead").appendElement("tr");
        if (!change.isNew()) {
            head(heads, before);
        }
        if (!change.isGone()) {
            head(heads, after);
        }
        for (FileChange.Run run : change.runs()) {
            run(table, run);
        }
        return table;
    }

    private void head(Element heads, String name) {
        heads.appendElement("th").attr("scope", "col").addClass("number").appendElement("span").addClass("unseen").text("Line");
        heads.appendElement("th").attr("scope", "col").text(name);
    }

    private void run(Element table, FileChange.Run run) {
        boolean folded = !run.near() && run.rows().size() > 2;
        if (folded) {
            table.appendElement("tbody").appendElement("tr").appendElement("td").attr("colspan", "4")
                .appendElement("button").attr("type", "button").addClass("unfold")
                .text("Show " + run.rows().size() + " lines that stayed");
        }
        Element rows = table.appendElement("tbody").attr("hidden", folded);
        run.rows().forEach(row -> row(rows.appendElement("tr"), row));
    }

    private void row(Element tr, DiffRow row) {
        Tag tag = row.getTag();
        tr.addClass(tag.name().toLowerCase());
        if (tag != Tag.INSERT) {
            oldLine++;
        }
        if (tag != Tag.DELETE) {
            newLine++;
        }
        if (!change.isNew()) {
            cells(tr, "old", tag == Tag.INSERT ? 0 : oldLine, row.getOldLine(), "del");
        }
        if (!change.isGone()) {
            cells(tr, "new", tag == Tag.DELETE ? 0 : newLine, row.getNewLine(), "ins");
        }
    }

    /** The number of a line and its code; two empty cells where the line is on the other side alone. */
    private void cells(Element tr, String side, int number, String line, String mark) {
        Element numberCell = tr.appendElement("td").addClass("number " + side);
        Element cell = tr.appendElement("td").addClass(side);
        if (number == 0) {
            cell.addClass("none");
            return;
        }
        numberCell.text(Integer.toString(number));
        Element code = cell.appendElement("code");
        Element open = code;
        for (String piece : line.split("(?<=[\uE000\uE001])|(?=[\uE000\uE001])")) {
            if (piece.equals(FileChange.OPEN)) {
                open = code.appendElement(mark);
            } else if (piece.equals(FileChange.CLOSE)) {
                open = code;
            } else {
                open.appendText(piece);
            }
        }
    }
}
