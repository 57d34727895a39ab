package bookworm.book.lesson;

import java.util.*;

/** A table, with what each cell shows. */
public record Table(List<String> columns, List<Row> rows, int line, Place place) implements Part {

    /** One row of a table, below the headings. */
    public record Row(List<Cell> cells, int line) { }

    /** What a cell shows, the pieces of it that are code, where its links lead, and how many words it has. */
    public record Cell(String text, List<String> codes, List<String> links, int count) { }

    /** How many words its rows have. */
    public int words() { return cells().stream().mapToInt(Cell::count).sum(); }

    /** All its cells, row by row. */
    public List<Cell> cells() { return rows.stream().flatMap(row -> row.cells().stream()).toList(); }

    /** The cell of a row in the column of that name. A short row has empty cells at its end. */
    public Cell cell(Row row, String column) {
        int index = columns.indexOf(column);
        return index >= 0 && index < row.cells().size() ? row.cells().get(index) : new Cell("", List.of(), List.of(), 0);
    }
}
