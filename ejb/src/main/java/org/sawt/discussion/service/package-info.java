/** Writing, reading and weighing comments. Tier: above moderation, below topics and ideas. */
package org.sawt.discussion.service;
