// 22 The manage command: how do two people change one schema?
// Each migration names what comes before it, and each database remembers what it has done.
import bookworm.migrations.*;
MigrationGraph graph = new MigrationGraph(List.of(new library.books.migrations.M0001_Initial()));
new Migrator(graph, System.out::println).applied().stream().map(Migration::label).toList()
