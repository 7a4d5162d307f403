/**
 * How a unit's papers look (PLT-12): a template per unit and kind, inherited down the tree, in versions.
 *
 * <p>Offers {@link org.liandong.paper.template.TemplateService} for the unit's administrators and {@link org.liandong.paper.template.Templates} for who prints.
 * The nearest unit at or above that has one in use counts; where none has, {@link org.liandong.paper.print.Layout#PLAIN}. A version is never
 * changed: putting a template to use writes the next one, retiring it writes one that says so. Placeholders only, no scripting.
 */
package org.liandong.paper.template;
