/** The pages of the administrators. Tier: admin, above all features and known by none. */
package org.sawt.admin.web;
