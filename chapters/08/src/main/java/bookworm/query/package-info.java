/** Where the names that users give lead: a {@link bookworm.query.Path}. */
package bookworm.query;
