package bookworm.book.site;

import java.util.Locale;
import java.util.regex.Pattern;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRow.Tag;
import org.jsoup.nodes.Element;

/** A changed file as a table: the old line and its number at the left, the new ones at the right; long equal runs are folded. */
final class ChangeTable {

    private static final Pattern MARKS = Pattern.compile("(?<=[" + FileChange.OPEN + FileChange.CLOSE + "])|(?=["
        + FileChange.OPEN + FileChange.CLOSE + "])");

    private final String before;
    private final String after;
    private final FileChange change;
    private int oldLine;
    private int newLine;

    /** For a file of two chapters, each with a name for its column. */
    ChangeTable(String before, String after, FileChange change) {
        this.before = before;
        this.after = after;
        this.change = change;
    }

    Element toHtml() {
        Element table = new Element("table").addClass(change.isNew() || change.isGone() ? "one" : "two");
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
        tr.addClass(tag.name().toLowerCase(Locale.ROOT));
        if (tag != Tag.INSERT) {
            oldLine++;
        }
        if (tag != Tag.DELETE) {
            newLine++;
        }
        if (!change.isNew()) {
            cells(tr, "old", tag == Tag.INSERT ? 0 : oldLine, text(tag, row.getOldLine()), "del");
        }
        if (!change.isGone()) {
            cells(tr, "new", tag == Tag.DELETE ? 0 : newLine, text(tag, row.getNewLine()), "ins");
        }
    }

    /** A line that is new or gone as a whole needs no marks in it. */
    private static String text(Tag tag, String line) {
        return tag == Tag.CHANGE ? line : line.replace(FileChange.OPEN, "").replace(FileChange.CLOSE, "");
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
        for (String piece : MARKS.split(line)) {
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
