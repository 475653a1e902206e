/** Ideas of people in rounds, their support and their answers. Tier: a citizens' feature. */
package org.sawt.idea;
