package org.liandong.web.rule;

import java.io.Serializable;
import org.liandong.rule.Predicate.Operator;

/** A line of a condition: a group that joins what is in it, or a comparison. */
public final class RuleRow implements Serializable {
    /** How a group joins what is in it; null kind = a comparison. */
    public enum Kind {
        ALL,
        ANY,
        NONE
    }

    private final int depth;
    private Kind kind;
    private String field;
    private Operator operator = Operator.EQUAL;
    private String value;
    private String other;

    private RuleRow(int depth, Kind kind) {
        this.depth = depth;
        this.kind = kind;
    }

    static RuleRow group(int depth, Kind kind) {
        return new RuleRow(depth, kind);
    }

    static RuleRow comparison(int depth) {
        return new RuleRow(depth, null);
    }

    public boolean isGroup() {
        return kind != null;
    }

    public int getDepth() {
        return depth;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public Operator getOperator() {
        return operator;
    }

    public void setOperator(Operator operator) {
        this.operator = operator;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    /** Name of the value to compare with; empty for a constant. */
    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
