#!/usr/bin/env bash
# Run once, by MariaDB's own entry point, when the data folder is new.
set -euo pipefail
mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
CREATE DATABASE IF NOT EXISTS tandem CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
CREATE DATABASE IF NOT EXISTS keycloak CHARACTER SET utf8mb4;
CREATE USER 'tandem_migration'@'%' IDENTIFIED BY '$TANDEM_MIGRATION_PASSWORD';
GRANT ALL PRIVILEGES ON tandem.* TO 'tandem_migration'@'%';
CREATE USER 'tandem_app'@'%' IDENTIFIED BY '$TANDEM_DB_PASSWORD';
GRANT SELECT, INSERT, UPDATE, DELETE ON tandem.* TO 'tandem_app'@'%';
CREATE USER 'keycloak'@'%' IDENTIFIED BY '$KEYCLOAK_DB_PASSWORD';
GRANT ALL PRIVILEGES ON keycloak.* TO 'keycloak'@'%';
SQL
