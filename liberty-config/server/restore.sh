#!/bin/sh
# Restores what backup.sh wrote, in the place of what is there: sh restore.sh ARCHIVE.tar
# The server is stopped. It reads the variables of the server (docs/operate.md); the database of PostgreSQL is there, empty or not.
set -eu
umask 077
[ $# -eq 1 ] || { echo "sh restore.sh ARCHIVE.tar" >&2; exit 2; }
data=${DATA_DIRECTORY:-$(cd "$(dirname "$0")" && pwd)/data}
files=${FILE_DIRECTORY:-$data/files}
mkdir -p "$data" "$files"
work=$(mktemp -d "$data/restore.XXXXXX")
trap 'rm -rf "$work"' EXIT
tar -xf "$1" -C "$work"

case ${DATABASE:-derby} in
  postgresql)
    [ -e "$work/database.dump" ] || { echo "There is no PostgreSQL database in this archive." >&2; exit 1; }
    export PGPASSWORD="${DATABASE_PASSWORD:-}" PGHOST="${DATABASE_HOST:-localhost}" PGPORT="${DATABASE_PORT:-5432}"
    export PGUSER="${DATABASE_USER:-liandong}" PGDATABASE="${DATABASE_NAME:-liandong}" PGSSLMODE="${DATABASE_TLS:-prefer}"
    [ -z "${DATABASE_CERTIFICATES:-}" ] || export PGSSLROOTCERT="$DATABASE_CERTIFICATES"
    export PGOPTIONS="--client-min-messages=warning"
    psql --quiet --set=ON_ERROR_STOP=1 --command='drop owned by current_user cascade'
    pg_restore --no-owner --no-privileges --exit-on-error --single-transaction --dbname="$PGDATABASE" "$work/database.dump" ;;
  derby)
    [ -d "$work/derby" ] || { echo "There is no Derby database in this archive." >&2; exit 1; }
    derby=${DATABASE_DIRECTORY:-$data/derby}
    if [ -e "$derby/db.lck" ]; then
      echo "The Derby database is in use: stop the server first. If it was killed, start it and stop it in order." >&2
      exit 1
    fi
    rm -rf "$derby"
    mv "$work/derby" "$derby" ;;
esac

# a file's content lies under its hash, so what is there already is the same
[ ! -d "$work/files" ] || cp -R "$work/files/." "$files/"
cp -R "$work/data/." "$data/"
echo "Restored from $1; start the server and verify the journals."
