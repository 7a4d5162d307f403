/**
 * The robots of units' groups at the campus messengers, kept by the administrators of the unit.
 *
 * <p>Offers {@link org.liandong.outbox.robot.RobotService} and {@link org.liandong.outbox.robot.RobotCall}, the calls as 企业微信 and 钉钉
 * document them. A group has members who may not see what a message is about (A19): a robot says how many and of what kind, never a title.
 * It is called only where the operator allows it ({@link org.liandong.outbox.OutboxSettings#allows}). Address and secret let anybody post to
 * the group, so neither is shown again.
 */
package org.liandong.outbox.robot;
