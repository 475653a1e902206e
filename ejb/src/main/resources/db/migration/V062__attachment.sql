-- Pictures and files of items of any feature. token: the part of the address that nobody can guess. place: an item has so many files and
-- not more; sha256: and each of them once. width and height: 0 for what is no picture.
CREATE SEQUENCE attachment_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE attachment (
  id           BIGINT       NOT NULL,
  version      INT          NOT NULL,
  token        CHAR(22)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_kind VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id   BIGINT       NOT NULL,
  place        TINYINT      NOT NULL,
  file_name    VARCHAR(100) NOT NULL,
  media_type   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size_bytes   BIGINT       NOT NULL,
  sha256       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  width        INT          NOT NULL,
  height       INT          NOT NULL,
  description  VARCHAR(300) NOT NULL,
  uploaded_by  BIGINT       NOT NULL,
  uploaded_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY attachment_token (token),
  UNIQUE KEY attachment_place (subject_kind, subject_id, place),
  UNIQUE KEY attachment_once (subject_kind, subject_id, sha256),
  KEY attachment_person (uploaded_by),
  CONSTRAINT attachment_places CHECK (place BETWEEN 1 AND 5),
  CONSTRAINT attachment_media_type CHECK (media_type IN ('image/jpeg', 'image/png', 'application/pdf'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Apart, so that lists never read the bytes.
CREATE TABLE attachment_content (
  attachment_id BIGINT   NOT NULL,
  content       LONGBLOB NOT NULL,
  PRIMARY KEY (attachment_id),
  CONSTRAINT attachment_content_of FOREIGN KEY (attachment_id) REFERENCES attachment (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
