/** Whole-system tests of government entities and calendars. Tier: government. */
package org.sawt.government.it;
