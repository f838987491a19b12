/**
 * Keeping secret, in the database, what only some may read: health data first.
 *
 * <p>AES-256 in GCM mode, from the JDK. The keys are in the server's configuration, never in the
 * database nor in a parameter: the first one writes, all of them read. What is sealed is bound to
 * its {@link fr.portailfamille.chiffrement.Emplacement}: copied into another row it cannot be
 * opened. Without a key the portal refuses to start; it never writes in clear. Each night what an
 * older key has sealed is sealed again under the first one, so that the older one may be withdrawn.
 * This package does not know what is secret: each feature declares its columns.
 */
package fr.portailfamille.chiffrement;
