package bookworm.book.site;

import java.util.ArrayList;
import java.util.List;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;

/** Collects what EPUBCheck finds wrong: errors and warnings, one line each. */
final class Complaints extends MasterReport {

    private final List<String> lines = new ArrayList<>();

    List<String> lines() { return lines; }

    @Override public void message(Message message, EPUBLocation where, Object... arguments) {
        if (message.getSeverity().toInt() >= Severity.WARNING.toInt()) {
            lines.add(message.getID() + " " + where + ": " + message.getMessage(arguments));
        }
    }

    @Override public void info(String resource, FeatureEnum feature, String value) { }

    @Override public int generate() { return lines.size(); }

    @Override public void initialize() { }
}
