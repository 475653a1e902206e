/** The administrators' pages, in a real browser. */
package org.sawt.admin.it;
