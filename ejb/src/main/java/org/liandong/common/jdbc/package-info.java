/** Writing many rows at once on a connection: batches, and ids in blocks; for what an entity manager would do one by one. */
package org.liandong.common.jdbc;
