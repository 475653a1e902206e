/** Takes pictures and files, makes pictures anew, and hands out what may be seen. Tier: sinks (beside notification). */
package org.sawt.attachment.service;
