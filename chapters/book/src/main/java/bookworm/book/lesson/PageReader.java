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
    final List<Block> blocks = new ArrayList<>();
    final List<Table> tables = new ArrayList<>();
    final List<Fold> folds = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();
    final List<InlineCode> codes = new ArrayList<>();
    final List<Block> wordless = new ArrayList<>();
    private final IdGenerator anchors = IdGenerator.builder().build();
    private Place place = new Place(Optional.empty(), Optional.empty());

    PageReader(String text) { PARSER.parse(text).accept(this); }

    @Override public void visit(Heading heading) {
        String text = PlainText.of(heading);
        Headline headline = new Headline(heading.getLevel(), text, anchors.generateId(text), line(heading));
        headings.add(headline);
        if (heading.getLevel() == 2) {
            place = new Place(Optional.of(headline), Optional.empty());
        } else if (heading.getLevel() == 3) {
            place = new Place(place.section(), Optional.of(headline));
        }
        visitChildren(heading);
    }

    @Override public void visit(FencedCodeBlock fenced) {
        String[] info = fenced.getInfo().strip().split("\\s+", 2);
        Optional<String> file = info.length > 1 ? Optional.of(info[1]) : Optional.empty();
        List<String> lines = fenced.getLiteral().lines().map(String::stripTrailing).toList();
        Block block = new Block(info[0], file, lines, line(fenced) + 1, place);
        blocks.add(block);
        if (!(fenced.getPrevious() instanceof Paragraph) && !(fenced.getNext() instanceof Paragraph)) {
            wordless.add(block);
        }
    }

    @Override public void visit(HtmlBlock html) {
        Matcher details = DETAILS.matcher(html.getLiteral());
        if (details.find()) {
            boolean bold = html.getNext() instanceof Paragraph && html.getNext().getFirstChild() instanceof StrongEmphasis;
            Optional<String> words = bold ? Optional.of(PlainText.of(html.getNext().getFirstChild())) : Optional.empty();
            folds.add(new Fold(details.group(1).strip(), words, line(html), place));
        }
    }

    @Override public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            List<Table.Row> rows = rows(block);
            List<String> columns = rows.get(0).cells().stream().map(Table.Cell::text).toList();
            tables.add(new Table(columns, rows.subList(1, rows.size()), line(block), place));
        }
        visitChildren(block);
    }

    private static List<Table.Row> rows(Node table) {
        List<Table.Row> rows = new ArrayList<>();
        for (Node part : children(table)) {
            for (Node row : children(part)) {
                rows.add(new Table.Row(children(row).stream()
                    .map(cell -> new Table.Cell(PlainText.of(cell).strip(), PlainText.codes(cell), PlainText.links(cell)))
                    .toList(), line(row)));
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

    @Override public void visit(Code code) { codes.add(new InlineCode(code.getLiteral(), line(code), place)); }

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
