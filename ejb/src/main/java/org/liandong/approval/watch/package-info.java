/**
 * The watchdog (A20): on a schedule and on demand it looks whether every running request has a live step and a seat that a person can
 * sign, no step is live twice and no inbox row is orphaned. What it finds is the administrators' exception list, each sees what lies in
 * his units; it shows where something stands, never contents. Beside it stands what waits for a second administrator (A7).
 */
package org.liandong.approval.watch;
