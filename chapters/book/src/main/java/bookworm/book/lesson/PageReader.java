package bookworm.book.lesson;

import java.util.*;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.*;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.*;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Walks through a Markdown text and notes what the checks ask for. */
final class PageReader extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    private static final Pattern DETAILS = Pattern.compile("<details>\\s*<summary>(.*?)</summary>", Pattern.DOTALL);

    final List<Headline> headings = new ArrayList<>();
    final List<Part> parts = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();
    final List<InlineCode> codes = new ArrayList<>();
    private final IdGenerator anchors = IdGenerator.builder().build();
    private Place place = new Place(Optional.empty(), Optional.empty(), Optional.empty());
    private boolean quoted;

    final int size;

    PageReader(String text) {
        size = (int) text.lines().count();
        PARSER.parse(text).accept(this);
    }

    @Override public void visit(Heading heading) {
        String text = PlainText.of(heading).text();
        Headline headline = new Headline(heading.getLevel(), text, anchors.generateId(text), line(heading));
        headings.add(headline);
        if (heading.getLevel() == 2) {
            place = new Place(Optional.of(headline), Optional.empty(), Optional.empty());
        } else if (heading.getLevel() == 3) {
            place = new Place(place.section(), Optional.of(headline), Optional.empty());
        }
        visitChildren(heading);
    }

    @Override public void visit(Paragraph paragraph) {
        if (!quoted) {
            addWords(paragraph);
        }
        visitChildren(paragraph);
    }

    @Override public void visit(BlockQuote quote) {
        quoted = true;
        addWords(quote);
        visitChildren(quote);
        quoted = false;
    }

    private void addWords(Node node) {
        PlainText plain = PlainText.of(node);
        parts.add(new Words(plain.text(), plain.bold(), plain.italic(), plain.codes(), quoted, plain.words(), line(node), place));
    }

    @Override public void visit(FencedCodeBlock fenced) {
        List<String> lines = fenced.getLiteral().lines().map(String::stripTrailing).toList();
        parts.add(new Block(fenced.getInfo().strip(), caption(fenced.getPrevious()), lines, line(fenced) + 1, place));
    }

    /** The bold words that open the paragraph right above a block, where they name a file. */
    private static Optional<Caption> caption(Node above) {
        return above instanceof Paragraph && above.getFirstChild() instanceof StrongEmphasis
            ? Caption.of(PlainText.of(above.getFirstChild()).marked(), line(above)) : Optional.empty();
    }

    @Override public void visit(HtmlBlock html) {
        Matcher details = DETAILS.matcher(html.getLiteral());
        if (details.find()) {
            boolean bold = html.getNext() instanceof Paragraph && html.getNext().getFirstChild() instanceof StrongEmphasis;
            boolean numbered = html.getParent() instanceof ListItem && html.getParent().getParent() instanceof OrderedList;
            Fold fold = new Fold(details.group(1).strip(), text(numbered, html.getParent().getFirstChild()),
                text(bold, bold ? html.getNext().getFirstChild() : html), line(html), place);
            parts.add(fold);
            place = place.within(fold);
        }
        if (html.getLiteral().contains("</details>")) {
            place = place.fold().map(Fold::place).orElse(place);
        }
    }

    private static Optional<String> text(boolean wanted, Node node) {
        return wanted ? Optional.of(PlainText.of(node).text()) : Optional.empty();
    }

    @Override public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            List<Table.Row> rows = rows(block);
            List<String> columns = rows.get(0).cells().stream().map(Table.Cell::text).toList();
            parts.add(new Table(columns, rows.subList(1, rows.size()), line(block), place));
        }
        visitChildren(block);
    }

    private static List<Table.Row> rows(Node table) {
        List<Table.Row> rows = new ArrayList<>();
        for (Node part : children(table)) {
            for (Node row : children(part)) {
                rows.add(new Table.Row(children(row).stream().map(PlainText::of)
                    .map(cell -> new Table.Cell(cell.text().strip(), cell.codes(), cell.links(), cell.words())).toList(), line(row)));
            }
        }
        return rows;
    }

    @Override public void visit(Link link) {
        references.add(new Reference(link.getDestination(), line(link)));
        visitChildren(link);
    }

    @Override public void visit(Image image) {
        references.add(new Reference(image.getDestination(), line(image)));
        visitChildren(image);
    }

    @Override public void visit(Code code) { codes.add(new InlineCode(code.getLiteral(), line(code))); }

    static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static int line(Node node) {
        Node placed = node;
        while (placed.getSourceSpans().isEmpty()) {
            placed = placed.getParent();
        }
        return placed.getSourceSpans().get(0).getLineIndex() + 1;
    }
}
