package org.liandong.outbox.robot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import org.liandong.common.BaseEntity;
import org.liandong.outbox.MessageGroup;

/** The robot of a unit; one unit has one. */
@Entity
@Table(name = "unit_robot")
public class UnitRobot extends BaseEntity {
    @Column(name = "unit_id")
    private Long unitId;

    @Enumerated(EnumType.STRING)
    private RobotKind kind;

    private String address;

    private String secret;

    private String told;

    @Column(name = "lang")
    private String language;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    protected UnitRobot() {}

    UnitRobot(Long unitId) {
        this.unitId = unitId;
    }

    /** An address or secret that is null stays as it is. */
    void set(RobotKind kind, String address, String secret, Set<MessageGroup> told, String language) {
        this.kind = kind;
        this.address = address == null ? this.address : address;
        this.secret = secret == null ? this.secret : secret;
        this.told = MessageGroup.joined(told);
        this.language = language;
    }

    public Long unitId() {
        return unitId;
    }

    public RobotKind kind() {
        return kind;
    }

    public String address() {
        return address;
    }

    /** Signs calls of 钉钉; null = the robot is secured by other means there. */
    public String secret() {
        return secret;
    }

    public Set<MessageGroup> told() {
        return MessageGroup.split(told);
    }

    public String language() {
        return language;
    }

    int lockVersion() {
        return lockVersion;
    }
}
