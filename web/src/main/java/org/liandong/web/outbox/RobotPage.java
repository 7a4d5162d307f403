package org.liandong.web.outbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.liandong.outbox.MessageGroup;
import org.liandong.outbox.robot.RobotKind;
import org.liandong.outbox.robot.RobotService;
import org.liandong.outbox.robot.RobotService.Entry;
import org.liandong.outbox.robot.RobotService.Robot;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** The robot of a unit's group at a campus messenger; the unit is in the address. */
@Named
@ViewScoped
public class RobotPage implements Serializable {
    @Inject
    private RobotService service;

    private Long unit;
    private Robot kept;
    private RobotKind kind;
    private String address;
    private String secret;
    private List<String> told;
    private String language;

    public void load() {
        kept = service.get(unit);
        kind = kept.kind();
        told = new ArrayList<>(kept.told().stream().map(Enum::name).toList());
        language = kept.language();
    }

    public void save() {
        service.save(
                unit,
                kept.version(),
                new Entry(kind, address, secret, MessageGroup.split(String.join(" ", told)), language));
        stay("outbox_robot.saved");
    }

    public void remove() {
        service.remove(unit);
        stay("outbox_robot.removed");
    }

    private void stay(String key) {
        Notices.done(key, kept.unitName());
        Addresses.go("/outbox/robot.xhtml?unit=" + unit);
    }

    public Robot kept() {
        return kept;
    }

    public List<String> origins() {
        return kept.origins().stream().map(URI::toString).toList();
    }

    public RobotKind[] kinds() {
        return RobotKind.values();
    }

    public List<MessageGroup> groups() {
        return RobotService.OFFERED.stream().toList();
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public RobotKind getKind() {
        return kind;
    }

    public void setKind(RobotKind kind) {
        this.kind = kind;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public List<String> getTold() {
        return told;
    }

    public void setTold(List<String> told) {
        this.told = told;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
