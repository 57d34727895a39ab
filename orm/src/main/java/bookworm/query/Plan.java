package bookworm.query;

import bookworm.sql.*;

/** How a query runs: the statement, which is its SELECT or one that locks, and what stands in the columns of its rows. */
public record Plan(Select select, Statement statement, Reading reading) { }
