/** The desk of moderation. Tier: above the sinks, below discussion. */
package org.sawt.moderation.service;
