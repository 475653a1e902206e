#!/bin/sh
# Verifies the audit trail, without the portal: needs this folder, a JDK, and to read the database (SAWT_DB_URL, SAWT_DB_USER,
# SAWT_DB_PASSWORD). Ends with 0 when all is well, 1 when something was tampered with, 2 when it cannot tell. See --help.
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd) || exit 2
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
if ! command -v "$java" >/dev/null 2>&1; then
  echo "The audit trail cannot be verified: no JDK 21 or newer found, set JAVA_HOME" >&2
  exit 2
fi
SAWT_DATA_DIR=${SAWT_DATA_DIR:-$home/standalone/data}
export SAWT_DATA_DIR
exec "$java" -Xmx64m -Dfile.encoding=UTF-8 \
  -cp "$home/sawt/lib/*:$home/modules/org/mariadb/jdbc/main/mariadb-java-client.jar" \
  org.sawt.audit.service.VerifyAudit "$@"
