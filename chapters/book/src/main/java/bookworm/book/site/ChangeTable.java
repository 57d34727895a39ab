package bookworm.book.site;

import java.util.regex.Pattern;

import bookworm.book.code.Chapter;
import org.jsoup.nodes.Element;

/** A changed file as a table: the old line and its number at the left, the new ones at the right; long equal runs are folded. */
final class ChangeTable {

    private static final Pattern MARKS = Pattern.compile("(?<=[" + SideBySide.OPEN + SideBySide.CLOSE + "])|(?=["
        + SideBySide.OPEN + SideBySide.CLOSE + "])");

    private final Chapter chapter;
    private final SideBySide change;
    private int oldLine;
    private int newLine;

    ChangeTable(Chapter chapter, SideBySide change) {
        this.chapter = chapter;
        this.change = change;
    }

    Element toHtml() {
        Element table = new Element("table").addClass(change.isNew() || change.isGone() ? "one" : "two");
        table.appendElement("caption").addClass("unseen").text(change.file());
        Element heads = table.appendElement("thead").appendElement("tr");
        if (!change.isNew()) {
            head(heads, chapter.before().orElseThrow());
        }
        if (!change.isGone()) {
            head(heads, chapter);
        }
        for (SideBySide.Run run : change.runs()) {
            run(table, run);
        }
        return table;
    }

    private static void head(Element heads, Chapter chapter) {
        heads.appendElement("th").attr("scope", "col").addClass("number").appendElement("span").addClass("unseen").text("Line");
        heads.appendElement("th").attr("scope", "col").text("Chapter " + chapter.number());
    }

    private void run(Element table, SideBySide.Run run) {
        boolean folded = !run.near() && run.rows().size() > 2;
        if (folded) {
            table.appendElement("tbody").appendElement("tr").appendElement("td").attr("colspan", "4")
                .appendElement("button").attr("type", "button").addClass("unfold")
                .text("Show " + run.rows().size() + " lines that stayed");
        }
        Element rows = table.appendElement("tbody").attr("hidden", folded);
        run.rows().forEach(row -> row(rows.appendElement("tr"), row));
    }

    private void row(Element tr, SideBySide.Row row) {
        tr.addClass(!row.changed() ? "equal" : row.before() == null ? "insert" : row.after() == null ? "delete" : "change");
        if (!change.isNew()) {
            cells(tr, "old", row.before() == null ? 0 : ++oldLine, row.before(), "del");
        }
        if (!change.isGone()) {
            cells(tr, "new", row.after() == null ? 0 : ++newLine, row.after(), "ins");
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
        for (String piece : MARKS.split(line)) {
            if (piece.equals(SideBySide.OPEN)) {
                open = code.appendElement(mark);
            } else if (piece.equals(SideBySide.CLOSE)) {
                open = code;
            } else {
                open.appendText(piece);
            }
        }
    }
}
