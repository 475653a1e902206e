/** The ground of the JSON interface: its address, problems (RFC 9457), bodies, pages, description. Tier: common. */
package org.sawt.common.api;
