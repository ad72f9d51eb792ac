-- The two roles nobody migrates with: `cheminer_app` serves, `cheminer_read` reads the published views.
-- PostgreSQL's image runs this once, when its volume is empty. On a server of your own, its administrator runs:
--   psql -v password_file=<file> -v owner=<user that migrates> -f create-roles.sql
\set ON_ERROR_STOP on

\if :{?password_file}
\else
  \set password_file /run/secrets/app_password
\endif
\if :{?owner}
\else
  \set owner :USER
\endif

\set password `cat :'password_file'`
SELECT length(:'password') < 16 AS weak \gset
\if :weak
  DO $$ BEGIN RAISE 'the password of cheminer_app: at least 16 characters'; END $$;
\endif

CREATE ROLE cheminer_app LOGIN PASSWORD :'password';
CREATE ROLE cheminer_read NOLOGIN;
GRANT cheminer_read TO cheminer_app;
GRANT cheminer_app, cheminer_read TO :"owner";
