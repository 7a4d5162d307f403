package org.liandong.organisation.staffing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * Who is in a post, and when: a view over appointments, the holder's own or those of a post that holds this one ex officio. Read in
 * queries by its columns only; an appointment can stand here more than once, so rows are never loaded as entities.
 */
@Entity
@Table(name = "post_holder")
public class PostHolder {
    @Id
    private Long id;

    @Column(name = "post_id")
    private Long postId;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "via_post_id")
    private Long viaPostId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected PostHolder() {}
}
