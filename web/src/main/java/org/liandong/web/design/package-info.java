/**
 * Pages of the route designer (A1–A6, A9): a route with its versions, the draft, one stage, what differs, where it leads, other limits for
 * what runs. {@link org.liandong.web.design.StageWords} says a stage in plain words; its picture is that of {@code approval}.
 */
package org.liandong.web.design;
