/**
 * Brings a dispatch to tens of thousands of units (D1): which units (a condition on the tree), their receipts (copied by the database, in
 * slices, in one transaction), by which server (a claim), and how far it is.
 */
package org.liandong.dispatch.sending;
