/**
 * How long the documents of a household prove what they were sent for: which ones lapse, who is
 * told, and when.
 *
 * <p>The last day is written by the feature that accepts a document, or by the town when it
 * composes a démarche, unless an agent writes here the one that reads on the document, which stays
 * known. A document counts once its démarche is accepted, and until the household has had another
 * one accepted in its place. Sealed documents are never named, but for plans (PAI) to agents with
 * the right to health, which is recorded.
 */
package fr.portailfamille.validite;
