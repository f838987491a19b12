/**
 * Démarches the town composes itself, without code: pages, questions, documents, conditions, words.
 *
 * <p>A composition is a working copy that only administrators see. Publishing it freezes a version;
 * a démarche stays in the version it was begun in, whatever is published later. A composed démarche
 * is a request to the town hall: accepting it changes nothing else than the validity of its
 * documents. Its type is given to the engine by a {@link
 * fr.portailfamille.demarche.FournisseurDeTypes}; what a family sends is checked against the
 * version, never against the page.
 */
package fr.portailfamille.composition;
