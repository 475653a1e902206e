/** Adds pictures and files to an item, and hands them out. Tier: sinks (beside notification). */
package org.sawt.attachment.web;
