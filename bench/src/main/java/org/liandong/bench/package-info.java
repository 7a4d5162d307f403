/**
 * Benchmarks, side by side: each measure runs the product's code and what it is compared with in the same JVM, on the same PostgreSQL
 * (fsync and synchronous_commit on), alternately, after a warm-up; medians are compared, the ratio decides. One table is printed and
 * {@code docs/benchmarks.json} written. A measure is a {@link org.liandong.bench.Measure}; {@link org.liandong.bench.Benchmarks} lists them.
 */
package org.liandong.bench;
