package bookworm.book.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/** Diagrams as pictures that need no script: Mermaid draws them in a browser, as SVG. */
final class Drawings {

    /** Of text alone: a page within a picture is no SVG that an e-reader must know. Gray, as many e-readers are. */
    private static final String DRAW = """
        const [source, done] = arguments;
        mermaid.initialize({ startOnLoad: false, theme: 'neutral', fontFamily: 'sans-serif', htmlLabels: false, flowchart: { htmlLabels: false } });
        mermaid.render('drawn', source).then(({ svg }) => {
            document.body.innerHTML = svg;
            const drawn = document.querySelector('svg');
            drawn.setAttribute('width', drawn.viewBox.baseVal.width);
            drawn.setAttribute('height', drawn.viewBox.baseVal.height);
            done(new XMLSerializer().serializeToString(drawn));
        }, error => done(String(error)));""";

    private Drawings() {
    }

    /** The drawing of each source; none where there is no Chromium. */
    static Map<String, String> of(List<String> sources) {
        Optional<ChromeDriver> browser = Chromium.open(new ChromeOptions());
        try {
            return browser.map(chromium -> draw(sources, chromium)).orElse(Map.of());
        } finally {
            browser.ifPresent(ChromeDriver::quit);
        }
    }

    private static Map<String, String> draw(List<String> sources, ChromeDriver browser) {
        Map<String, String> drawings = new HashMap<>();
        browser.executeScript("document.head.append(Object.assign(document.createElement('script'), { text: arguments[0] }))",
            Assets.read("mermaid.min.js"));
        for (String source : sources) {
            String drawing = (String) browser.executeAsyncScript(DRAW, source);
            if (!drawing.startsWith("<svg")) {
                throw new IllegalStateException("Mermaid cannot draw this diagram: " + drawing + "\n" + source);
            }
            drawings.put(source, drawing);
        }
        return drawings;
    }
}
