package org.liandong.organisation;

/** Follows who is in a post, kept by a component above that gives places to people; told in the transaction of the change. */
public interface StaffFollower {
    /** Somebody came into the post or left it, or was given a charge in it or lost one, today or earlier. */
    void staffed(Long post);
}
