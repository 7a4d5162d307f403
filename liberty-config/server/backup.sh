#!/bin/sh
# Backs the product up into one archive: sh backup.sh ARCHIVE.tar
# It reads the variables of the server (docs/operate.md). With PostgreSQL people go on working; with Derby the server is stopped.
set -eu
umask 077
[ $# -eq 1 ] || { echo "sh backup.sh ARCHIVE.tar" >&2; exit 2; }
archive=$1
data=${DATA_DIRECTORY:-$(cd "$(dirname "$0")" && pwd)/data}
files=${FILE_DIRECTORY:-$data/files}
work=$(mktemp -d "$archive.XXXXXX")
trap 'rm -rf "$work" "$archive.part"' EXIT

case ${DATABASE:-derby} in
  postgresql)
    export PGPASSWORD="${DATABASE_PASSWORD:-}" PGHOST="${DATABASE_HOST:-localhost}" PGPORT="${DATABASE_PORT:-5432}"
    export PGUSER="${DATABASE_USER:-liandong}" PGDATABASE="${DATABASE_NAME:-liandong}" PGSSLMODE="${DATABASE_TLS:-prefer}"
    [ -z "${DATABASE_CERTIFICATES:-}" ] || export PGSSLROOTCERT="$DATABASE_CERTIFICATES"
    pg_dump --format=custom --no-owner --no-privileges --file="$work/database.dump" ;;
  derby)
    derby=${DATABASE_DIRECTORY:-$data/derby}
    if [ -e "$derby/db.lck" ]; then
      echo "The Derby database is in use: stop the server first. If it was killed, start it and stop it in order." >&2
      exit 1
    fi
    cp -R "$derby" "$work/derby" ;;
esac

# after the database: files are only ever added, so every file that it knows is in the archive
[ ! -d "$files" ] || ln -s "$files" "$work/files"
mkdir "$work/data"
for each in ltpa.keys users.xml trust.xml trust.p12; do
  [ ! -e "$data/$each" ] || cp "$data/$each" "$work/data/"
done
tar -chf "$archive.part" --exclude='./files/incoming' -C "$work" .
mv "$archive.part" "$archive"
echo "Backed up to $archive"
