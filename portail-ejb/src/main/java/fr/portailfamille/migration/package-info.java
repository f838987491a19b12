/**
 * Brings the database to the version of the application before anything else runs. Migrations are
 * SQL files under {@code db/migration}, listed in {@code index.txt}, never edited once released,
 * only forward. A database newer than the application stops the deployment. Also how attribute
 * names become column names.
 */
package fr.portailfamille.migration;
