package org.liandong.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Both ends of the audit's chain: one row, which whoever lengthens or shortens the chain locks. */
@Entity
@Table(name = "audit_chain")
class AuditChain {
    static final Long ID = 1L;

    @Id
    private Long id;

    @Column(name = "first_no")
    private long firstNo;

    @Column(name = "first_hash")
    private String firstHash;

    @Column(name = "last_no")
    private long lastNo;

    @Column(name = "last_hash")
    private String lastHash;

    protected AuditChain() {}

    void append(AuditRecord record) {
        lastHash = record.link(lastNo + 1, lastHash);
        lastNo++;
    }

    /** From now on the chain begins behind a record. */
    void beginBehind(long no, String hash) {
        firstNo = no + 1;
        firstHash = hash;
    }

    long firstNo() {
        return firstNo;
    }
}
