-- The rules that everybody can read, known by their numbers.
CREATE TABLE moderation_rule (
  number   INT           NOT NULL,
  title_ar VARCHAR(150)  NOT NULL,
  title_en VARCHAR(150)  NOT NULL,
  text_ar  VARCHAR(1000) NOT NULL,
  text_en  VARCHAR(1000) NOT NULL,
  active   BOOLEAN       NOT NULL,
  PRIMARY KEY (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

INSERT INTO moderation_rule (number, title_ar, title_en, text_ar, text_en, active) VALUES
  (1, 'احترم الناس', 'Respect people',
   'ناقش الرأي لا صاحبه. الشتم والسخرية من شخص والتقليل من شأنه لا مكان لها هنا.',
   'Argue with the opinion, not with the person. Insults, mockery and belittling somebody have no place here.', TRUE),
  (2, 'لا كراهية ولا تمييز', 'No hatred, no discrimination',
   'لا تحرّض على أحد ولا تنتقص منه بسبب أصله أو دينه أو مذهبه أو جنسه أو سنّه أو إعاقته.',
   'Do not stir up feeling against anybody, or rank people lower, because of origin, religion, sect, sex, age or disability.', TRUE),
  (3, 'لا تهديد ولا دعوة إلى العنف', 'No threats, no calls to violence',
   'لا تهدّد أحدًا، ولا تتمنَّ له الأذى، ولا تدعُ إليه، ولو على سبيل المزاح.',
   'Do not threaten anybody, wish them harm or call for it, not even as a joke.', TRUE),
  (4, 'لا تنشر معلومات الآخرين الخاصة', 'Keep private things private',
   'لا تنشر رقم هاتف أو رقمًا شخصيًا أو عنوانًا أو صورة أو رسالة خاصة لأي شخص، ولا معلوماتك أنت التي قد تضرّك.',
   'Do not publish anybody’s phone number, personal number, address, picture or private messages, nor details of your own that could harm you.', TRUE),
  (5, 'ابقَ في الموضوع', 'Stay on the subject',
   'اكتب ما يخصّ الموضوع المطروح. ما يخصّ موضوعًا آخر فمكانه هناك.',
   'Write about the subject at hand. What is about something else belongs there.', TRUE),
  (6, 'لا إعلانات ولا تكرار', 'No advertising, no repetition',
   'لا تروّج لسلعة أو خدمة أو حساب، ولا تنشر النص نفسه مرارًا، ولا تملأ ما تكتبه بالروابط.',
   'Do not promote goods, services or accounts, do not post the same text again and again, and do not fill it with links.', TRUE),
  (7, 'لا تضلّل الناس', 'Do not mislead people',
   'لا تنتحل صفة شخص أو جهة، ولا تنشر ما تعلم أنه غير صحيح على أنه حقيقة، ولا تحاول التأثير في الأصوات بالخداع.',
   'Do not pretend to be another person or an authority, do not state as fact what you know is false, and do not try to influence votes by deceit.', TRUE),
  (8, 'التزم بالقانون', 'Keep to the law',
   'لا تنشر ما يخالف قوانين مملكة البحرين، ومن ذلك ما يمسّ حقوق المؤلفين أو سمعة الناس أو سير العدالة.',
   'Do not publish what is against the law of the Kingdom of Bahrain, such as what violates copyright, people’s good name or the course of justice.', TRUE);

-- One case an item: kind and subject_id name what is looked at, decisions counts what has been decided in it.
-- awaiting: nobody may see the item before it is decided. kept_hash: the text that a moderator let stand. hidden_rule: the
-- rule under which the item is hidden; none while it is not.
CREATE SEQUENCE moderation_case_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE moderation_case (
  id            BIGINT      NOT NULL DEFAULT (NEXT VALUE FOR moderation_case_seq),
  version       INT         NOT NULL,
  kind          VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id    BIGINT      NOT NULL,
  author_id     BIGINT      NOT NULL,
  entity_id     BIGINT          NULL,
  state         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  awaiting      BOOLEAN     NOT NULL,
  decisions     INT         NOT NULL,
  opened_at     DATETIME(6) NOT NULL,
  claimed_by    BIGINT          NULL,
  claimed_until DATETIME(6)     NULL,
  kept_hash     CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  hidden_rule   INT             NULL,
  PRIMARY KEY (id),
  UNIQUE KEY moderation_case_once (kind, subject_id),
  KEY moderation_case_queue (state, opened_at, id),
  KEY moderation_case_of_author (author_id, id),
  CONSTRAINT moderation_case_state CHECK (state IN ('OPEN', 'DECIDED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Who has had a case in hand, and since when: whoever had may not decide the appeal.
CREATE TABLE moderation_claim (
  case_id    BIGINT      NOT NULL,
  account_id BIGINT      NOT NULL,
  claimed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (case_id, account_id, claimed_at),
  CONSTRAINT moderation_claim_case FOREIGN KEY (case_id) REFERENCES moderation_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One report a person and text; settled_at: when a moderator decided.
CREATE SEQUENCE moderation_report_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE moderation_report (
  id          BIGINT        NOT NULL DEFAULT (NEXT VALUE FOR moderation_report_seq),
  case_id     BIGINT        NOT NULL,
  reporter_id BIGINT        NOT NULL,
  text_hash   CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule        INT               NULL,
  reason      VARCHAR(1000) NOT NULL,
  reported_at DATETIME(6)   NOT NULL,
  settled_at  DATETIME(6)       NULL,
  PRIMARY KEY (id),
  UNIQUE KEY moderation_report_once (case_id, reporter_id, text_hash),
  KEY moderation_report_open (case_id, settled_at, rule),
  KEY moderation_report_by_time (reported_at),
  KEY moderation_report_of_person (reporter_id, id),
  CONSTRAINT moderation_report_case FOREIGN KEY (case_id) REFERENCES moderation_case (id),
  CONSTRAINT moderation_report_rule FOREIGN KEY (rule) REFERENCES moderation_rule (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- What the portal itself noticed about a text.
CREATE SEQUENCE moderation_signal_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE moderation_signal (
  id         BIGINT       NOT NULL DEFAULT (NEXT VALUE FOR moderation_signal_seq),
  case_id    BIGINT       NOT NULL,
  kind       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text_hash  CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  detail     VARCHAR(300) NOT NULL,
  noted_at   DATETIME(6)  NOT NULL,
  settled_at DATETIME(6)      NULL,
  PRIMARY KEY (id),
  UNIQUE KEY moderation_signal_once (case_id, kind, text_hash),
  KEY moderation_signal_open (case_id, settled_at),
  KEY moderation_signal_by_time (noted_at),
  CONSTRAINT moderation_signal_case FOREIGN KEY (case_id) REFERENCES moderation_case (id),
  CONSTRAINT moderation_signal_kind CHECK (kind IN ('FLOOD', 'LINKS', 'DUPLICATE', 'WORD'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Ready-made reasons. rule: the rule they go with; none for any.
CREATE SEQUENCE moderation_template_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE moderation_template (
  id      BIGINT        NOT NULL DEFAULT (NEXT VALUE FOR moderation_template_seq),
  version INT           NOT NULL,
  name_ar VARCHAR(100)  NOT NULL,
  name_en VARCHAR(100)  NOT NULL,
  rule    INT               NULL,
  text_ar VARCHAR(2000) NOT NULL,
  text_en VARCHAR(2000) NOT NULL,
  active  BOOLEAN       NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT moderation_template_rule FOREIGN KEY (rule) REFERENCES moderation_rule (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Append only. opened_at: since when the matter had waited. appeal_until: set where the author may object.
CREATE SEQUENCE moderation_decision_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE moderation_decision (
  id           BIGINT        NOT NULL,
  case_id      BIGINT        NOT NULL,
  action       VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source       VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule         INT               NULL,
  reason       VARCHAR(2000) NOT NULL,
  template_id  BIGINT            NULL,
  opened_at    DATETIME(6)   NOT NULL,
  decided_by   BIGINT        NOT NULL,
  decided_at   DATETIME(6)   NOT NULL,
  appeal_until DATETIME(6)       NULL,
  PRIMARY KEY (id),
  KEY moderation_decision_of_case (case_id, id),
  KEY moderation_decision_by_time (decided_at),
  CONSTRAINT moderation_decision_case FOREIGN KEY (case_id) REFERENCES moderation_case (id),
  CONSTRAINT moderation_decision_rule FOREIGN KEY (rule) REFERENCES moderation_rule (number),
  CONSTRAINT moderation_decision_template FOREIGN KEY (template_id) REFERENCES moderation_template (id),
  CONSTRAINT moderation_decision_action CHECK (action IN ('HIDE', 'KEEP', 'RESTORE')),
  CONSTRAINT moderation_decision_source CHECK (source IN ('REPORT', 'SIGNAL', 'BEFORE', 'APPEAL', 'DIRECT'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- One objection a decision.
CREATE SEQUENCE moderation_appeal_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE moderation_appeal (
  id          BIGINT        NOT NULL,
  version     INT           NOT NULL,
  decision_id BIGINT        NOT NULL,
  case_id     BIGINT        NOT NULL,
  author_id   BIGINT        NOT NULL,
  text        VARCHAR(2000) NOT NULL,
  made_at     DATETIME(6)   NOT NULL,
  due_at      DATETIME(6)   NOT NULL,
  state       VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer      VARCHAR(2000) NOT NULL,
  decided_by  BIGINT            NULL,
  decided_at  DATETIME(6)       NULL,
  PRIMARY KEY (id),
  UNIQUE KEY moderation_appeal_once (decision_id),
  KEY moderation_appeal_open (case_id, state, due_at),
  KEY moderation_appeal_by_time (made_at),
  CONSTRAINT moderation_appeal_decision FOREIGN KEY (decision_id) REFERENCES moderation_decision (id),
  CONSTRAINT moderation_appeal_case FOREIGN KEY (case_id) REFERENCES moderation_case (id),
  CONSTRAINT moderation_appeal_state CHECK (state IN ('OPEN', 'UPHELD', 'REJECTED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- What moderators tell each other about a case.
CREATE SEQUENCE moderation_note_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE moderation_note (
  id         BIGINT        NOT NULL DEFAULT (NEXT VALUE FOR moderation_note_seq),
  case_id    BIGINT        NOT NULL,
  author_id  BIGINT        NOT NULL,
  text       VARCHAR(2000) NOT NULL,
  written_at DATETIME(6)   NOT NULL,
  PRIMARY KEY (id),
  KEY moderation_note_of_case (case_id, id),
  CONSTRAINT moderation_note_case FOREIGN KEY (case_id) REFERENCES moderation_case (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Words that call a moderator. folded: as texts are compared, with one space between the words.
CREATE SEQUENCE moderation_word_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE moderation_word (
  id       BIGINT       NOT NULL DEFAULT (NEXT VALUE FOR moderation_word_seq),
  word     VARCHAR(100) NOT NULL,
  folded   VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  added_by BIGINT       NOT NULL,
  added_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY moderation_word_once (folded)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- What was written lately, to notice who writes very much and who repeats what was said: cleaned after a month.
CREATE TABLE moderation_submission (
  kind         VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id   BIGINT      NOT NULL,
  author_id    BIGINT      NOT NULL,
  text_hash    CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submitted_at DATETIME(6) NOT NULL,
  PRIMARY KEY (kind, subject_id),
  KEY moderation_submission_of_author (author_id, submitted_at),
  KEY moderation_submission_by_time (submitted_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE moderation_fingerprint (
  kind       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BIGINT      NOT NULL,
  band       BIGINT      NOT NULL,
  PRIMARY KEY (kind, subject_id, band),
  KEY moderation_fingerprint_by_band (band)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO moderation_template (version, name_ar, name_en, rule, text_ar, text_en, active) VALUES
  (1, 'إساءة إلى شخص', 'Disrespect towards a person', 1,
   'في النص كلمات تسيء إلى شخص. الرأي نفسه مرحّب به: اكتبه من جديد دون هذه الكلمات.',
   'The text has words that are disrespectful towards a person. The opinion itself is welcome: write it again without them.', TRUE),
  (1, 'معلومات خاصة', 'Private details', 4,
   'في النص معلومات خاصة مثل رقم هاتف أو عنوان. أخفيناه حفاظًا على صاحبها.',
   'The text contains private details, such as a phone number or an address. We hid it to protect whom they belong to.', TRUE),
  (1, 'خارج الموضوع', 'Off the subject', 5,
   'النص لا يتعلق بهذا الموضوع. يمكنك نشره حيث يخصّه.',
   'The text is not about this subject. You can post it where it belongs.', TRUE),
  (1, 'إعلان أو تكرار', 'Advertising or repetition', 6,
   'النص إعلان، أو نُشر أكثر من مرة.',
   'The text is advertising, or was posted more than once.', TRUE);
