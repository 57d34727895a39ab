package bookworm.migrations;

/**
 * What must be done before an operation: a model or a field, by its label, comes ({@code +}), goes ({@code -}) or
 * changes ({@code ~}).
 */
record Dependency(char symbol, String label) {

    String app() { return label.substring(0, label.indexOf('.')); }
}
