/** The pages of moderation: the rules, reports, the desk, decisions and appeals. Tier: above the sinks, below discussion. */
package org.sawt.moderation.web;
