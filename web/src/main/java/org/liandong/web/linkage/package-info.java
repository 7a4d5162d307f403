/** 四级联动 as a page: columns, the same as a table, average times, what needs attention; and urging with a preview (A22, A11). */
package org.liandong.web.linkage;
