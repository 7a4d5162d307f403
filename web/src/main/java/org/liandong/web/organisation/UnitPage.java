package org.liandong.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.liandong.organisation.UnitKind;
import org.liandong.organisation.UnitText;
import org.liandong.organisation.admin.UnitEntry;
import org.liandong.organisation.admin.UnitService;
import org.liandong.web.shell.Addresses;
import org.liandong.web.shell.Notices;

/** A new unit below another, or what is to be changed about one. */
@Named
@ViewScoped
public class UnitPage implements Serializable {
    @Inject
    private UnitService units;

    private Long unit;
    private Long below;
    private UnitService.Entry opened;
    private String code;
    private UnitKind kind;
    private String name;
    private String chainName;
    private String aliases;
    private Integer position;
    private String duty;
    private String onBehalfOf;

    public void load() {
        opened = unit == null ? units.begin(below) : units.get(unit);
        UnitEntry entry = opened.entry();
        code = entry.code();
        kind = entry.kind();
        name = entry.name();
        chainName = entry.text().chainName();
        aliases = String.join("\n", entry.text().aliases());
        position = entry.text().position();
        duty = entry.text().duty();
        onBehalfOf = entry.text().onBehalfOf();
    }

    public void save() {
        UnitEntry entry = new UnitEntry(
                code, kind, name, new UnitText(chainName, names(), position == null ? 0 : position, duty, onBehalfOf));
        if (unit == null) {
            Long made = units.create(below, entry);
            Notices.done("organisation_unit.created", name.strip());
            Addresses.go("/organisation/units.xhtml?unit=" + made);
        } else {
            units.edit(unit, opened.version(), entry);
            Notices.done("organisation_unit.saved", name.strip());
            Addresses.go("/organisation/units.xhtml?unit=" + unit);
        }
    }

    private List<String> names() {
        return aliases == null
                ? List.of()
                : Arrays.stream(aliases.split("[\\n、,，;；]"))
                        .map(String::strip)
                        .filter(alias -> !alias.isEmpty())
                        .toList();
    }

    /** Kinds to choose from: for a new unit all but the province, else those it may become. */
    public List<UnitKind> kinds() {
        return Stream.of(UnitKind.values())
                .filter(offered -> unit == null
                        ? offered != UnitKind.PROVINCIAL_CENTRE
                        : offered == opened.entry().kind() || canBecome(offered))
                .toList();
    }

    private boolean canBecome(UnitKind offered) {
        UnitKind now = opened.entry().kind();
        return !now.isNode() && !offered.isNode() && now.isBody() == offered.isBody();
    }

    public boolean isFresh() {
        return unit == null;
    }

    public UnitService.Entry opened() {
        return opened;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Long getBelow() {
        return below;
    }

    public void setBelow(Long below) {
        this.below = below;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getChainName() {
        return chainName;
    }

    public void setChainName(String chainName) {
        this.chainName = chainName;
    }

    public String getAliases() {
        return aliases;
    }

    public void setAliases(String aliases) {
        this.aliases = aliases;
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    public String getDuty() {
        return duty;
    }

    public void setDuty(String duty) {
        this.duty = duty;
    }

    public String getOnBehalfOf() {
        return onBehalfOf;
    }

    public void setOnBehalfOf(String onBehalfOf) {
        this.onBehalfOf = onBehalfOf;
    }
}
