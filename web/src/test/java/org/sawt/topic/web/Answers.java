package org.sawt.topic.web;

import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;

/** What a page answered: where it led, and what it said. */
class Answers {

    String ledTo;
    String said;

    final Redirects redirects = new Redirects() {
        @Override
        public void to(String path) {
            ledTo = path;
        }

        @Override
        public void toSignIn() {
            ledTo = "sign-in";
        }
    };

    final Notice notice = new Notice() {
        @Override
        public void show(String key, Object... arguments) {
            said = key;
        }
    };
}
