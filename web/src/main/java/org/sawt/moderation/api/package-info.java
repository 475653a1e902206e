/** Moderation for programs: reports, decisions, the rules and the figures. Tier: above the sinks, below discussion. */
package org.sawt.moderation.api;
