package org.liandong.outbox.robot;

/** Whose robot it is. */
public enum RobotKind {
    /** 企业微信群机器人: the key is in the address. */
    WECOM,
    /** 钉钉自定义机器人: the key is in the address, and a secret signs each call. */
    DINGTALK
}
