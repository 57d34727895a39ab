package bookworm.book.site;

import java.util.List;
import java.util.Map;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Markdown to HTML as GitHub reads it: with tables, and with an anchor for each heading. */
final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(EXTENSIONS)
        .attributeProviderFactory(context -> Markdown::nameTheFile).build();

    private Markdown() {
    }

    /** The text as the children of a {@code body}. A listing that names its file carries the name as {@code data-file}. */
    static Element toHtml(String text) { return Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(text))).body(); }

    private static void nameTheFile(Node node, String tag, Map<String, String> attributes) {
        if (tag.equals("code") && node instanceof FencedCodeBlock block) {
            String[] words = block.getInfo().split(" ", 2);
            if (words.length == 2) {
                attributes.put("data-file", words[1].strip());
            }
        }
    }
}
