#!/bin/sh
# Gives the database's password, kept in a file, to this process alone: the PostgreSQL driver reads PGPASSWORD
# when DATABASE_URL holds no password.
set -eu
if [ -n "${DATABASE_PASSWORD_FILE:-}" ]; then
  PGPASSWORD=$(cat "$DATABASE_PASSWORD_FILE")
  export PGPASSWORD
fi
exec "$@"
