/** The pages of discussions, and the part that any feature's page shows. Tier: discussion. */
package org.sawt.discussion.web;
