/**
 * The documents families send: kept as they came, checked by their content, read by their owner or
 * by an agent.
 *
 * <p>A document is a PDF or a JPEG whatever its name says, and no larger than the town allows.
 * Where the server has an antivirus, nothing is kept that it has not found sound. Lists never load
 * bytes: these are in a table of their own. Somebody else's document does not exist. One that has
 * served may be destroyed: that it was sent remains known. This package does not know what a
 * document is asked for.
 */
package fr.portailfamille.document;
