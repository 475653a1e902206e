package org.sawt.discussion.service;

import org.sawt.government.service.EntityName;

/**
 * Who wrote a comment.
 *
 * @param name as the person is called now; empty for one whose account is gone
 * @param own whether it is the person who asks
 * @param office the government entity that it is an official answer of, or null
 */
public record CommentAuthor(String name, boolean own, EntityName office) {}
