/**
 * Figures of dispatches at every unit (D2, A22): increments written with each change, folded into one row per dispatch, unit and level.
 * Whoever shows figures reads those rows and walks no tree.
 */
package org.liandong.dispatch.progress;
