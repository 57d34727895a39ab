package library.manage;

import bookworm.Model;
import bookworm.Prefetch;
import bookworm.fields.Choice;
import bookworm.meta.FieldMeta;
import bookworm.meta.ModelMeta;
import bookworm.meta.Relation;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes objects as a fixture of Django's: a JSON list, an object a line, those referred to before those referring. */
final class FixtureWriter {

    private static final ObjectWriter JSON = JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .build().writer().withRootValueSeparator(",\n");

    private static final String LINKED = "linked_";

    private final SequenceWriter objects;
    private int count;

    /**
     * Writes all objects of the models, in UTF-8, and gives how many. The rows stream: one query a model, and one for
     * each many-to-many field and thousand rows.
     */
    static int write(Collection<ModelMeta> models, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write("[\n");
        FixtureWriter fixture;
        try (SequenceWriter objects = JSON.writeValues(text)) {
            fixture = new FixtureWriter(objects);
            for (ModelMeta model : Fixtures.referredFirst(models)) {
                fixture.write(model);
            }
        }
        text.write("\n]\n");
        text.flush();
        return fixture.count;
    }

    private FixtureWriter(SequenceWriter objects) {
        this.objects = objects;
    }

    private void write(ModelMeta model) throws IOException {
        Prefetch[] links = Fixtures.links(model).stream().map(FixtureWriter::prefetch).toArray(Prefetch[]::new);
        try (Stream<Model> rows = Fixtures.objects(model).orderBy("pk").prefetchRelated(links).stream()) {
            for (Iterator<Model> each = rows.iterator(); each.hasNext();) {
                objects.write(json(model, each.next()));
                count++;
            }
        }
    }

    private static Prefetch prefetch(Relation link) {
        return Prefetch.of(link.name(), Fixtures.objects(link.target()).orderBy("pk")).as(LINKED + link.name());
    }

    private static Map<String, Object> json(ModelMeta model, Model object) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (FieldMeta field : Fixtures.fields(model)) {
            fields.put(Fixtures.nameOf(field), plain(field.get(object)));
        }
        for (Relation link : Fixtures.links(model)) {
            List<Model> linked = object.prefetched(LINKED + link.name(), Model.class);
            fields.put(Fixtures.nameOf(link), linked.stream().map(other -> plain(other.pk())).toList());
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("model", Fixtures.nameOf(model));
        json.put("pk", plain(object.pk()));
        json.put("fields", fields);
        return json;
    }

    /** A value as JSON has it. What JSON has no type for is a text; so is a decimal, which must stay exact. */
    private static Object plain(Object value) {
        if (value instanceof Choice choice) {
            return plain(choice.value());
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        boolean isJson = value == null || value instanceof Boolean || value instanceof Number || value instanceof Map || value instanceof List;
        return isJson ? value : value.toString();
    }
}
