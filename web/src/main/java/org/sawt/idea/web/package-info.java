/** The public pages of ideas: reading, supporting, writing, and what is one's own. Tier: feature. */
package org.sawt.idea.web;
