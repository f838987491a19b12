/**
 * What each feature says of its own rows when two files of one family become one: which move, which
 * stay with the file absorbed, what forbids it. {@code famille.fusion} does it; a test reads the
 * keys of the database and fails when a table that names a household is spoken for by nobody.
 */
package fr.portailfamille.fusion;
