/** Writing ideas, supporting them and answering them. Tier: a citizens' feature. */
package org.sawt.idea.service;
