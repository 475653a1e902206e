/** Keeping the list of government entities, their logos and the calendars they work by. Tier: government, above common only. */
package org.sawt.government.service;
