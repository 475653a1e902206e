/** What people and the entities in charge do with ideas. Tier: a citizens' feature. */
package org.sawt.idea.service;
