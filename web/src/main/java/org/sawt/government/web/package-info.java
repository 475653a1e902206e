/** The pages about government entities and calendars. Tier: government, above common only. */
package org.sawt.government.web;
