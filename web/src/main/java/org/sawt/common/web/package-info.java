/** The frame every page lives in: routes, language, texts, notices, forms' tokens and errors. Tier: common. */
package org.sawt.common.web;
